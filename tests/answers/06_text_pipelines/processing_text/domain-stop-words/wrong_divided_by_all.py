# Misconception: N is the number of all documents
# Message: divide by the number of training documents
def domain_stop_words(documents, train_rows, min_share, keep):
    document_counts = Counter(word for row in train_rows for word in set(documents[row]))
    frequent = {word for word, n in document_counts.items() if n / len(documents) >= min_share}
    return frequent - keep
