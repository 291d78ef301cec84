# Misconception: a list of lengths will do
# Message: the lengths should be a torch.Tensor
def encode(texts, index, length=100):
    ids, lengths = torch.zeros(len(texts), length, dtype=torch.int64), []
    for row, text in zip(ids, texts):
        found = [index.get(token, 1) for token in text[:length]] or [1]
        row[: len(found)] = torch.tensor(found)
        lengths.append(len(found))
    return ids, lengths
