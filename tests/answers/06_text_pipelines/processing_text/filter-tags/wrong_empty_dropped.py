# Misconception: an empty document is no document
# Message: one list a document
def filter_tags(tagged, tags):
    kept = [words for document in tagged if (words := [word for word, tag in document if tag in tags])]
    before = {word for document in tagged for word, _ in document}
    after = {word for document in kept for word in document}
    return kept, 1 - len(after) / len(before)
