# Misconception: a word is in a text if its letters are
# Message: hold the whole word
def domain_stop_words(documents, train_rows, min_share, keep):
    texts = [" ".join(documents[row]) for row in train_rows]
    vocabulary = {word for row in train_rows for word in documents[row]}
    return {word for word in vocabulary if sum(word in text for text in texts) / len(texts) >= min_share} - keep
