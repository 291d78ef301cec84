# Misconception: every word of keep is in the list
# Message: A word in keep may be rare
def domain_stop_words(documents, train_rows, min_share, keep):
    document_counts = Counter(word for row in train_rows for word in set(documents[row]))
    frequent = {word for word, n in document_counts.items() if n / len(train_rows) >= min_share}
    for word in keep:
        frequent.remove(word)
    return frequent
