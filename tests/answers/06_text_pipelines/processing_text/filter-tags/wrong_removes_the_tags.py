# Misconception: the tags are those to remove
# Message: leave \[
def filter_tags(tagged, tags):
    kept = [[word for word, tag in document if tag not in tags] for document in tagged]
    before = {word for document in tagged for word, _ in document}
    after = {word for document in kept for word in document}
    return kept, 1 - len(after) / len(before)
