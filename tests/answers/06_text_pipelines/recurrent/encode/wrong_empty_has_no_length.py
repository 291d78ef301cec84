# Misconception: a text without tokens has length 0
# Message: make it a single <unk>
# Keeps: test-encode-rows
def encode(texts, index, length=100):
    ids, lengths = torch.zeros(len(texts), length, dtype=torch.int64), []
    for row, text in zip(ids, texts):
        found = [index.get(token, 1) for token in text[:length]]
        for place, id in enumerate(found):
            row[place] = id
        lengths.append(len(found))
    return ids, torch.tensor(lengths)
