# Misconception: the vocabulary should know every word there is, those of the test texts too
# Message: test texts only: build it from the training texts alone
# Keeps: test-bag-of-words-train
def bag_of_words(train_texts, test_texts):
    vocabulary = sorted({word for text in [*train_texts, *test_texts] for word in tokenise(text)})
    counts = [torch.tensor([[tokenise(text).count(word) for word in vocabulary] for text in texts]) for texts in (train_texts, test_texts)]
    return vocabulary, *counts
