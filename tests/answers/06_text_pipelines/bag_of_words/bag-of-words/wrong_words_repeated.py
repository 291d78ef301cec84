# Misconception: sorting makes words unique
# Message: each word once
def bag_of_words(train_texts, test_texts):
    vocabulary = sorted(word for text in train_texts for word in tokenise(text))
    counts = [torch.tensor([[tokenise(text).count(word) for word in vocabulary] for text in texts]) for texts in (train_texts, test_texts)]
    return vocabulary, *counts
