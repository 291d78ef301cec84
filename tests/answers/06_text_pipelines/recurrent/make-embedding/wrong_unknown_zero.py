# Misconception: an unknown word is best left at zero
# Message: would look like <pad>
# Keeps: test-make-embedding-pad
def make_embedding(vocabulary, words, vectors, frozen):
    row_of = {word: row for row, word in enumerate(words)}
    table = torch.zeros(len(vocabulary), vectors.shape[1])
    for id, word in enumerate(vocabulary):
        if word in row_of and id:
            table[id] = vectors[row_of[word]]
    return nn.Embedding.from_pretrained(table, freeze=frozen, padding_idx=0)
