# Variant: unions of sets
def filter_tags(tagged, tags):
    kept = [[pair[0] for pair in document if pair[1] in set(tags)] for document in tagged]
    before = set().union(*([pair[0] for pair in document] for document in tagged))
    return kept, 1.0 - len(set().union(*kept)) / len(before)
