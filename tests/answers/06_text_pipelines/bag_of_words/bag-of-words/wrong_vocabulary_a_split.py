# Misconception: the test texts get a vocabulary of their own
# Message: over the vocabulary of the training texts
# Keeps: test-bag-of-words-train
def bag_of_words(train_texts, test_texts):
    def count(texts):
        words = sorted({word for text in texts for word in tokenise(text)})
        return words, torch.tensor([[tokenise(text).count(word) for word in words] for text in texts])

    vocabulary, train_counts = count(train_texts)
    return vocabulary, train_counts, count(test_texts)[1]
