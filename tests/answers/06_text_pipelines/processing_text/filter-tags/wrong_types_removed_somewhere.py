# Misconception: a word removed once is gone
# Message: whatever tags it has
def filter_tags(tagged, tags):
    kept = [[word for word, tag in document if tag in tags] for document in tagged]
    before = {word for document in tagged for word, _ in document}
    after = before - {word for document in tagged for word, tag in document if tag not in tags}
    return kept, 1 - len(after) / len(before)
