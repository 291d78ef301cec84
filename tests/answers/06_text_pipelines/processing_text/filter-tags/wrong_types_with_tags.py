# Misconception: a word with two tags is two types
# Message: whatever tags it has
def filter_tags(tagged, tags):
    kept = [[word for word, tag in document if tag in tags] for document in tagged]
    before = {pair for document in tagged for pair in document}
    after = {pair for document in tagged for pair in document if pair[1] in tags}
    return kept, 1 - len(after) / len(before)
