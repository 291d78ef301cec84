# Misconception: x[:] = x[order] stays inside the function
# Message: in place
# Keeps: test-minibatches-order
def minibatches(x, y, batch_size, generator):
    order = torch.randperm(len(x), generator=generator)
    x[:], y[:] = x[order], y[order]
    yield from zip(x.split(batch_size), y.split(batch_size))
