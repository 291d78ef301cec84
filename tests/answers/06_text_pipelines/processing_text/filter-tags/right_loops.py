# Variant: loops and sets
def filter_tags(tagged, tags):
    kept, before, after = [], set(), set()
    for document in tagged:
        kept.append([])
        for word, tag in document:
            before.add(word)
            if tag in tags:
                kept[-1].append(word)
                after.add(word)
    return kept, (len(before) - len(after)) / len(before)
