# Misconception: str.split gives words
# Message: cut texts with tokenise
def bag_of_words(train_texts, test_texts):
    vocabulary = sorted({word for text in train_texts for word in text.split()})
    counts = [torch.tensor([[text.split().count(word) for word in vocabulary] for text in texts]) for texts in (train_texts, test_texts)]
    return vocabulary, *counts
