# Misconception: the counts come along
# Message: Return a set of words
def domain_stop_words(documents, train_rows, min_share, keep):
    document_counts = Counter(word for row in train_rows for word in set(documents[row]))
    frequent = {word for word, n in document_counts.items() if n / len(train_rows) >= min_share}
    return {word: document_counts[word] for word in frequent - keep}
