# Misconception: every occurrence is a vote
# Message: Count documents, not occurrences
def domain_stop_words(documents, train_rows, min_share, keep):
    document_counts = Counter(word for row in train_rows for word in documents[row])
    frequent = {word for word, n in document_counts.items() if n / len(train_rows) >= min_share}
    return frequent - keep
