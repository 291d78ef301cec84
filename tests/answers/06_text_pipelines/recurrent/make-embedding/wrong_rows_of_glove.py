# Misconception: ids of the vocabulary are rows of GloVe
# Message: \(67, 40\) table
# Keeps: test-make-embedding-pad
def make_embedding(vocabulary, words, vectors, frozen):
    table = vectors.clone()
    table[0] = 0
    return nn.Embedding.from_pretrained(table, freeze=frozen, padding_idx=0)
