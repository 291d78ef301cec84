# Variant: counted in NumPy, returned as a tuple built by hand
def bag_of_words(train_texts, test_texts):
    vocabulary = []
    for text in train_texts:
        for word in tokenise(text):
            if word not in vocabulary:
                vocabulary.append(word)
    vocabulary.sort()
    parts = []
    for texts in (train_texts, test_texts):
        counts = np.zeros((len(texts), len(vocabulary)), dtype=np.int64)
        for i in range(len(texts)):
            for word in tokenise(texts[i]):
                try:
                    counts[i, vocabulary.index(word)] += 1
                except ValueError:
                    continue
        parts.append(torch.from_numpy(counts))
    return (vocabulary, parts[0], parts[1])
