# Misconception: what the vocabulary lacks leaves no trace
# Message: unknown word was left out
# Keeps: test-encode-rows
def encode(texts, index, length=100):
    ids, lengths = torch.zeros(len(texts), length, dtype=torch.int64), []
    for row, text in zip(ids, texts):
        found = [index[token] for token in text[:length] if token in index] or [1]
        row[: len(found)] = torch.tensor(found)
        lengths.append(len(found))
    return ids, torch.tensor(lengths)
