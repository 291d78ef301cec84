# Misconception: the documents are mine
# Message: Your code changed the documents
def domain_stop_words(documents, train_rows, min_share, keep):
    for row in train_rows:
        documents[row] = set(documents[row])
    document_counts = Counter(word for row in train_rows for word in documents[row])
    return {word for word, n in document_counts.items() if n / len(train_rows) >= min_share} - keep
