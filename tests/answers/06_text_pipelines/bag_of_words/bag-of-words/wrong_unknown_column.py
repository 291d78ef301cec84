# Misconception: unknown words get a column of their own
# Message: over the vocabulary of the training texts
# Keeps: test-bag-of-words-train
def bag_of_words(train_texts, test_texts):
    vocabulary = sorted({word for text in train_texts for word in tokenise(text)})

    def count(texts):
        return torch.tensor([[tokenise(text).count(word) for word in vocabulary] for text in texts])

    unknown = torch.tensor([[sum(word not in vocabulary for word in tokenise(text))] for text in test_texts])
    return vocabulary, count(train_texts), torch.cat([count(test_texts), unknown], dim=1)
