# Misconception: a share is a percentage
# Message: the share of the vocabulary
def filter_tags(tagged, tags):
    kept = [[word for word, tag in document if tag in tags] for document in tagged]
    before = {word for document in tagged for word, _ in document}
    after = {word for document in kept for word in document}
    return kept, 100 * (1 - len(after) / len(before))
