# Variant: pad_sequence, then the missing columns; lengths from a comparison
def encode(texts, index, length=100):
    rows = [torch.tensor([index.get(token, 1) for token in text[:length]] or [1]) for text in texts]
    ids = nn.utils.rnn.pad_sequence(rows, batch_first=True)
    ids = F.pad(ids, (0, length - ids.shape[1]))
    return ids, (ids != 0).sum(dim=1)
