# Misconception: only full batches count
# Message: keep the last, smaller batch
# Keeps: test-minibatches-order
def minibatches(x, y, batch_size, generator):
    order = torch.randperm(len(x), generator=generator)
    for i in range(len(x) // batch_size):
        rows = order[i * batch_size : (i + 1) * batch_size]
        yield x[rows], y[rows]
