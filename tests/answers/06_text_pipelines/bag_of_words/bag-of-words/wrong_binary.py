# Misconception: a count is whether the word is there
# Message: counted once: counts, not truth values
def bag_of_words(train_texts, test_texts):
    vocabulary = sorted({word for text in train_texts for word in tokenise(text)})
    counts = [torch.tensor([[int(word in tokenise(text)) for word in vocabulary] for text in texts]) for texts in (train_texts, test_texts)]
    return vocabulary, *counts
