# Variant: token by token
def encode(texts, index, length=100):
    ids = torch.full((len(texts), length), 0)
    lengths = torch.ones(len(texts), dtype=torch.long)
    for i, text in enumerate(texts):
        if len(text) == 0:
            ids[i, 0] = 1
            continue
        lengths[i] = min(len(text), length)
        for j in range(lengths[i]):
            ids[i, j] = index.get(text[j], 1)
    return ids, lengths
