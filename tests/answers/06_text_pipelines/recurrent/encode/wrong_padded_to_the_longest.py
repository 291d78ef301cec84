# Misconception: a table is as wide as its longest text
# Message: exactly length columns
def encode(texts, index, length=100):
    rows = [[index.get(token, 1) for token in text[:length]] or [1] for text in texts]
    lengths = torch.tensor([len(row) for row in rows])
    return nn.utils.rnn.pad_sequence([torch.tensor(row) for row in rows], batch_first=True), lengths
