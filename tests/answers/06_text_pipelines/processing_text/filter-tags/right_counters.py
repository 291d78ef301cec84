# Variant: counters of the words
def filter_tags(tagged, tags):
    kept = [list(word for word, _ in filter(lambda pair: pair[1] in tags, document)) for document in tagged]
    before = Counter(word for document in tagged for word, _ in document)
    after = Counter(word for words in kept for word in words)
    return kept, len(before.keys() - after.keys()) / len(before)
