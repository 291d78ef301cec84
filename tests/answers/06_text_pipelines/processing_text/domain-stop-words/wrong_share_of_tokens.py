# Misconception: the document frequency is a share of the tokens
# Message: Expected \{'good'\}
def domain_stop_words(documents, train_rows, min_share, keep):
    document_counts = Counter(word for row in train_rows for word in documents[row])
    frequent = {word for word, n in document_counts.items() if n / document_counts.total() >= min_share}
    return frequent - keep
