# Misconception: rand is as good as randn
# Message: mean 0
# Keeps: test-make-embedding-pad
def make_embedding(vocabulary, words, vectors, frozen):
    row_of = {word: row for row, word in enumerate(words)}
    table = vectors.std() * torch.rand(len(vocabulary), vectors.shape[1])
    for id, word in enumerate(vocabulary):
        if word in row_of:
            table[id] = vectors[row_of[word]]
    table[0] = 0
    return nn.Embedding.from_pretrained(table, freeze=frozen, padding_idx=0)
