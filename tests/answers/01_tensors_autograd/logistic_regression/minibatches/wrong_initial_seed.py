# Misconception: a new generator of the same seed is the same generator
# Message: shuffle anew
# Keeps: test-minibatches
def minibatches(x, y, batch_size, generator):
    torch.manual_seed(generator.initial_seed())
    for rows in torch.randperm(len(x)).split(batch_size):
        yield x[rows], y[rows]
