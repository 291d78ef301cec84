# Misconception: -1 means "no column", but it is the last one
# Message: An unknown word was counted in the column of another word
# Keeps: test-bag-of-words-train
def bag_of_words(train_texts, test_texts):
    vocabulary = sorted({word for text in train_texts for word in tokenise(text)})
    column = {word: j for j, word in enumerate(vocabulary)}
    counts = [torch.zeros(len(texts), len(vocabulary), dtype=torch.int64) for texts in (train_texts, test_texts)]
    for matrix, texts in zip(counts, (train_texts, test_texts)):
        for i, text in enumerate(texts):
            for word in tokenise(text):
                matrix[i, column.get(word, -1)] += 1
    return vocabulary, *counts
