# Misconception: requires_grad of the layer freezes its weight
# Message: should not require a gradient
# Keeps: test-make-embedding-pad
def make_embedding(vocabulary, words, vectors, frozen):
    row_of = {word: row for row, word in enumerate(words)}
    table = vectors.std() * torch.randn(len(vocabulary), vectors.shape[1])
    for id, word in enumerate(vocabulary):
        if word in row_of:
            table[id] = vectors[row_of[word]]
    table[0] = 0
    layer = nn.Embedding.from_pretrained(table, freeze=False, padding_idx=0)
    layer.requires_grad = not frozen
    return layer
