# Misconception: 0 stands for nothing known
# Message: unknown word became 0
# Keeps: test-encode-rows
def encode(texts, index, length=100):
    ids, lengths = torch.zeros(len(texts), length, dtype=torch.int64), []
    for row, text in zip(ids, texts):
        found = [index.get(token, 0) for token in text[:length]] or [1]
        row[: len(found)] = torch.tensor(found)
        lengths.append(len(found))
    return ids, torch.tensor(lengths)
