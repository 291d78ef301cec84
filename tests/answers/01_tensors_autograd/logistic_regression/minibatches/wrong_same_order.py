# Misconception: reproducible means the same order every epoch
# Message: shuffle anew
# Keeps: test-minibatches
def minibatches(x, y, batch_size, generator):
    generator.manual_seed(0)
    for rows in torch.randperm(len(x), generator=generator).split(batch_size):
        yield x[rows], y[rows]
