# Misconception: columns stand in the order in which words are met
# Message: not in alphabetical order|order|not \[\[2, 0\]
def bag_of_words(train_texts, test_texts):
    vocabulary = list(dict.fromkeys(word for text in train_texts for word in tokenise(text)))
    counts = [torch.tensor([[tokenise(text).count(word) for word in vocabulary] for text in texts]) for texts in (train_texts, test_texts)]
    return vocabulary, *counts
