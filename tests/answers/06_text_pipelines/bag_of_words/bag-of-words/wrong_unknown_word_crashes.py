# Misconception: every word has a column
# Message: A word without a column is unknown: ignore it
# Keeps: test-bag-of-words-train
def bag_of_words(train_texts, test_texts):
    vocabulary = sorted({word for text in train_texts for word in tokenise(text)})
    counts = [torch.zeros(len(texts), len(vocabulary), dtype=torch.int64) for texts in (train_texts, test_texts)]
    for matrix, texts in zip(counts, (train_texts, test_texts)):
        for i, text in enumerate(texts):
            for word in tokenise(text):
                matrix[i, vocabulary.index(word)] += 1
    return vocabulary, *counts
