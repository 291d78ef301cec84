# Misconception: nn.Embedding keeps its pad at zero when the weight is written
# Message: row of <pad> is not zero
# Keeps: test-make-embedding-words
def make_embedding(vocabulary, words, vectors, frozen):
    row_of = {word: row for row, word in enumerate(words)}
    layer = nn.Embedding(len(vocabulary), vectors.shape[1], padding_idx=0)
    table = vectors.std() * torch.randn(len(vocabulary), vectors.shape[1])
    for id, word in enumerate(vocabulary):
        if word in row_of:
            table[id] = vectors[row_of[word]]
    with torch.no_grad():
        layer.weight.copy_(table)
    layer.weight.requires_grad_(not frozen)
    return layer
