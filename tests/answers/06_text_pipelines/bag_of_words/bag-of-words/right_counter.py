# Variant: a Counter a text
def bag_of_words(train_texts, test_texts):
    train_bags, test_bags = ([Counter(tokenise(text)) for text in texts] for texts in (train_texts, test_texts))
    vocabulary = sorted(set().union(*train_bags))

    def matrix(bags):
        return torch.tensor([[bag[word] for word in vocabulary] for bag in bags], dtype=torch.int64)

    return vocabulary, matrix(train_bags), matrix(test_bags)
