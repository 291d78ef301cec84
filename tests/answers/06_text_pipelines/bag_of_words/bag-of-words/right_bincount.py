# Variant: bincount of the column numbers
def bag_of_words(train_texts, test_texts):
    words = set()
    for text in train_texts:
        words.update(tokenise(text))
    vocabulary = sorted(words)
    column = dict(zip(vocabulary, range(len(vocabulary))))

    def row(text):
        known = torch.tensor([column[word] for word in tokenise(text) if word in column], dtype=torch.int64)
        return torch.bincount(known, minlength=len(vocabulary))

    train_counts = torch.stack([row(text) for text in train_texts])
    return vocabulary, train_counts, torch.stack([row(text) for text in test_texts])
