# Misconception: GloVe knows every word
# Message: A word that GloVe lacks
def make_embedding(vocabulary, words, vectors, frozen):
    row_of = {word: row for row, word in enumerate(words)}
    table = torch.stack([vectors[row_of[word]] for word in vocabulary])
    table[0] = 0
    return nn.Embedding.from_pretrained(table, freeze=frozen, padding_idx=0)
