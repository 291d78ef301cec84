# Misconception: from_pretrained learns unless told otherwise
# Message: does not learn, though frozen=False|does not require grad
def make_embedding(vocabulary, words, vectors, frozen):
    row_of = {word: row for row, word in enumerate(words)}
    table = vectors.std() * torch.randn(len(vocabulary), vectors.shape[1])
    for id, word in enumerate(vocabulary):
        if word in row_of:
            table[id] = vectors[row_of[word]]
    table[0] = 0
    return nn.Embedding.from_pretrained(table, padding_idx=0)
