# Misconception: str.count counts words
# Message: inside 'candy'|whole words
def bag_of_words(train_texts, test_texts):
    vocabulary = sorted({word for text in train_texts for word in tokenise(text)})
    counts = [torch.tensor([[text.lower().count(word) for word in vocabulary] for text in texts]) for texts in (train_texts, test_texts)]
    return vocabulary, *counts
