# Misconception: the vectors only set the size
# Message: the row of 'good'
# Keeps: test-make-embedding-pad
def make_embedding(vocabulary, words, vectors, frozen):
    layer = nn.Embedding(len(vocabulary), vectors.shape[1], padding_idx=0)
    layer.weight.requires_grad_(not frozen)
    return layer
