# Misconception: return ends with the first batch
# Message: should be|keep the last|came out
# Keeps: test-minibatches-order
def minibatches(x, y, batch_size, generator):
    rows = torch.randperm(len(x), generator=generator)[:batch_size]
    return [(x[rows], y[rows])]
