# Misconception: an empty text is one pad long
# Message: 0 has|give .*not|and \[1, 1\], not
# Keeps: test-encode-rows
def encode(texts, index, length=100):
    ids, lengths = torch.zeros(len(texts), length, dtype=torch.int64), []
    for row, text in zip(ids, texts):
        found = [index.get(token, 1) for token in text[:length]] or [0]
        row[: len(found)] = torch.tensor(found)
        lengths.append(len(found))
    return ids, torch.tensor(lengths)
