# Misconception: a <pad> among GloVe's words is the pad
# Message: row of <pad> is not zero
# Keeps: test-make-embedding-words
def make_embedding(vocabulary, words, vectors, frozen):
    row_of = {word: row for row, word in enumerate(words)}
    table = vectors.std() * torch.randn(len(vocabulary), vectors.shape[1])
    table[0] = 0
    for id, word in enumerate(vocabulary):
        if word in row_of:
            table[id] = vectors[row_of[word]]
    return nn.Embedding.from_pretrained(table, freeze=frozen, padding_idx=0)
