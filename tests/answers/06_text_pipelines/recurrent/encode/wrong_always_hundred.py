# Misconception: length is 100
# Message: exactly length columns
def encode(texts, index, length=100):
    ids, lengths = torch.zeros(len(texts), 100, dtype=torch.int64), []
    for row, text in zip(ids, texts):
        found = [index.get(token, 1) for token in text[:100]] or [1]
        row[: len(found)] = torch.tensor(found)
        lengths.append(len(found))
    return ids, torch.tensor(lengths)
