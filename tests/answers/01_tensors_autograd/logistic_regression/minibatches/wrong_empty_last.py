# Misconception: there is always one batch more than full ones
# Message: no empty one
# Keeps: test-minibatches-order
def minibatches(x, y, batch_size, generator):
    order = torch.randperm(len(x), generator=generator)
    for i in range(len(x) // batch_size + 1):
        rows = order[i * batch_size : (i + 1) * batch_size]
        yield x[rows], y[rows]
