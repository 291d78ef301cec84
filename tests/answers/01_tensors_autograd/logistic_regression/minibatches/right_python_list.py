# Variant: a shuffled list of Python integers
def minibatches(x, y, batch_size, generator):
    waiting = torch.randperm(len(x), generator=generator).tolist()
    while waiting:
        rows, waiting = waiting[:batch_size], waiting[batch_size:]
        yield x[rows], y[rows]
