# Misconception: assignment of an index counts repeated words
# Message: counted once: counts, not truth values
def bag_of_words(train_texts, test_texts):
    vocabulary = sorted({word for text in train_texts for word in tokenise(text)})
    counts = [torch.zeros(len(texts), len(vocabulary), dtype=torch.int64) for texts in (train_texts, test_texts)]
    for matrix, texts in zip(counts, (train_texts, test_texts)):
        for i, text in enumerate(texts):
            matrix[i, [vocabulary.index(word) for word in tokenise(text) if word in vocabulary]] += 1
    return vocabulary, *counts
