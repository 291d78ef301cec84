# Misconception: ids are numbers like others
# Message: dtype torch.int64
# Keeps: test-encode-unknown
def encode(texts, index, length=100):
    ids, lengths = torch.zeros(len(texts), length), []
    for row, text in zip(ids, texts):
        found = [index.get(token, 1) for token in text[:length]] or [1]
        row[: len(found)] = torch.tensor(found)
        lengths.append(len(found))
    return ids, torch.tensor(lengths)
