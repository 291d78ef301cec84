# Misconception: the words make one list
# Message: one list a document
def filter_tags(tagged, tags):
    kept = [word for document in tagged for word, tag in document if tag in tags]
    before = {word for document in tagged for word, _ in document}
    after = set(kept)
    return kept, 1 - len(after) / len(before)
