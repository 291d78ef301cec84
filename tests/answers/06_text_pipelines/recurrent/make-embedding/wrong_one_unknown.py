# Misconception: all unknown words share a vector
# Message: Unknown words share one vector
# Keeps: test-make-embedding-pad
def make_embedding(vocabulary, words, vectors, frozen):
    row_of = {word: row for row, word in enumerate(words)}
    unknown = vectors.std() * torch.randn(vectors.shape[1])
    table = torch.stack([vectors[row_of[word]] if word in row_of else unknown for word in vocabulary])
    table[0] = 0
    return nn.Embedding.from_pretrained(table, freeze=frozen, padding_idx=0)
