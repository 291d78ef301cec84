# Variant: all known rows at once
def make_embedding(vocabulary, words, vectors, frozen):
    row_of = {word: row for row, word in enumerate(words)}
    known = [id for id, word in enumerate(vocabulary) if word in row_of]
    table = torch.empty(len(vocabulary), vectors.shape[1]).normal_() * vectors.std()
    table[known] = vectors[[row_of[vocabulary[id]] for id in known]]
    table[0].fill_(0)
    return nn.Embedding.from_pretrained(table, frozen, padding_idx=0)
