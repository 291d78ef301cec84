# Misconception: a matrix of zeros is good for counting, whatever its dtype
# Message: dtype torch.int64
def bag_of_words(train_texts, test_texts):
    vocabulary = sorted({word for text in train_texts for word in tokenise(text)})
    counts = [torch.zeros(len(texts), len(vocabulary)) for texts in (train_texts, test_texts)]
    for matrix, texts in zip(counts, (train_texts, test_texts)):
        for i, text in enumerate(texts):
            for word in tokenise(text):
                if word in vocabulary:
                    matrix[i, vocabulary.index(word)] += 1
    return vocabulary, *counts
