# Misconception: the length of a text is what it was before the cut
# Message: count the tokens that are left after the cut
def encode(texts, index, length=100):
    ids = torch.zeros(len(texts), length, dtype=torch.int64)
    for row, text in zip(ids, texts):
        found = [index.get(token, 1) for token in text[:length]] or [1]
        row[: len(found)] = torch.tensor(found)
    return ids, torch.tensor([max(len(text), 1) for text in texts])
