# Misconception: the tags stay with the words
# Message: leave \[
def filter_tags(tagged, tags):
    kept = [[pair for pair in document if pair[1] in tags] for document in tagged]
    before = {word for document in tagged for word, _ in document}
    after = {word for document in kept for word, _ in document}
    return kept, 1 - len(after) / len(before)
