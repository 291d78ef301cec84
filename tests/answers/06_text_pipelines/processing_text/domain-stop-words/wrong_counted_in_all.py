# Misconception: the training rows only say how many
# Message: only the test documents say them|become stop words|are too many
def domain_stop_words(documents, train_rows, min_share, keep):
    document_counts = Counter(word for document in documents for word in set(document))
    frequent = {word for word, n in document_counts.items() if n / len(train_rows) >= min_share}
    return frequent - keep
