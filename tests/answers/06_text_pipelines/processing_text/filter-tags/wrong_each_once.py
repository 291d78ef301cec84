# Misconception: a document is a set of words
# Message: repeats stay
def filter_tags(tagged, tags):
    kept = [list(dict.fromkeys(word for word, tag in document if tag in tags)) for document in tagged]
    before = {word for document in tagged for word, _ in document}
    after = {word for document in kept for word in document}
    return kept, 1 - len(after) / len(before)
