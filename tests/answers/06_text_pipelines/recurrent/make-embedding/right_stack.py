# Variant: a list of rows, stacked; the table as a Parameter
def make_embedding(vocabulary, words, vectors, frozen):
    row_of = {word: row for row, word in enumerate(words)}
    rows = []
    for word in vocabulary:
        if word == "<pad>":
            rows.append(torch.zeros(vectors.shape[1]))
        elif word in row_of:
            rows.append(vectors[row_of[word]])
        else:
            rows.append(torch.normal(0.0, float(vectors.std()), (vectors.shape[1],)))
    return nn.Embedding(len(vocabulary), vectors.shape[1], padding_idx=0, _weight=torch.stack(rows)).requires_grad_(not frozen)
