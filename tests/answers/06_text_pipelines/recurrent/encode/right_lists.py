# Variant: padded as lists
def encode(texts, index, length=100):
    rows, lengths = [], []
    for text in texts:
        row = [index[token] if token in index else 1 for token in text][:length]
        if not row:
            row = [1]
        lengths.append(len(row))
        rows.append(row + [0] * (length - len(row)))
    return torch.tensor(rows, dtype=torch.int64), torch.tensor(lengths, dtype=torch.int64)
