# Misconception: the labels need no shuffling
# Message: different rows
# Keeps: test-minibatches-order
def minibatches(x, y, batch_size, generator):
    x = x[torch.randperm(len(x), generator=generator)]
    yield from zip(x.split(batch_size), y.split(batch_size))
