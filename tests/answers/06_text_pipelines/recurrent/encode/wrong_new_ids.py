# Misconception: a new word gets the next id
# Message: changed index
# Keeps: test-encode-rows
def encode(texts, index, length=100):
    ids, lengths = torch.zeros(len(texts), length, dtype=torch.int64), []
    for row, text in zip(ids, texts):
        found = [index.setdefault(token, len(index) + 2) for token in text[:length]] or [1]
        row[: len(found)] = torch.tensor(found)
        lengths.append(len(found))
    return ids, torch.tensor(lengths)
