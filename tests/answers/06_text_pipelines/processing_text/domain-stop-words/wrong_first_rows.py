# Misconception: the training documents come first
# Message: become stop words|should be stop words
def domain_stop_words(documents, train_rows, min_share, keep):
    document_counts = Counter(word for document in documents[: len(train_rows)] for word in set(document))
    frequent = {word for word, n in document_counts.items() if n / len(train_rows) >= min_share}
    return frequent - keep
