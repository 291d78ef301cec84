# Misconception: rows are a list
# Message: may be a list or an array
def domain_stop_words(documents, train_rows, min_share, keep):
    if not train_rows:
        return set()
    document_counts = Counter(word for row in train_rows for word in set(documents[row]))
    return {word for word, n in document_counts.items() if n / len(train_rows) >= min_share} - keep
