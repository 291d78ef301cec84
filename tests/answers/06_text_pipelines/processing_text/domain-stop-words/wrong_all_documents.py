# Misconception: more texts give a better list
# Message: only the test documents say them
def domain_stop_words(documents, train_rows, min_share, keep):
    document_counts = Counter(word for document in documents for word in set(document))
    frequent = {word for word, n in document_counts.items() if n / len(documents) >= min_share}
    return frequent - keep
