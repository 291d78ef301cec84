# Misconception: the documents are mine
# Message: Your code changed the documents
def filter_tags(tagged, tags):
    before = {word for document in tagged for word, _ in document}
    for document in tagged:
        document[:] = [(word, tag) for word, tag in document if tag in tags]
    kept = [[word for word, _ in document] for document in tagged]
    return kept, 1 - len({word for document in kept for word in document}) / len(before)
