# Variant: nn.Embedding, written row by row, the pad cleared at the end
def make_embedding(vocabulary, words, vectors, frozen):
    row_of = dict(zip(words, range(len(words))))
    layer = nn.Embedding(len(vocabulary), vectors.shape[1], padding_idx=0)
    with torch.no_grad():
        layer.weight.normal_(0, vectors.std().item())
        for id, word in enumerate(vocabulary[2:], start=2):
            if word in row_of:
                layer.weight[id] = vectors[row_of[word]]
        layer.weight[0].zero_()
    layer.weight.requires_grad = not frozen
    return layer
