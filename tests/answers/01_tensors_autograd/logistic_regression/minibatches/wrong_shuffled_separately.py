# Misconception: features and labels are shuffled one after the other
# Message: different rows
# Keeps: test-minibatches-order
def minibatches(x, y, batch_size, generator):
    x = x[torch.randperm(len(x), generator=generator)]
    y = y[torch.randperm(len(y), generator=generator)]
    yield from zip(x.split(batch_size), y.split(batch_size))
