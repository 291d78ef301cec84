# Misconception: the generator is there for others
# Message: generator you are given
# Keeps: test-minibatches
def minibatches(x, y, batch_size, generator):
    for rows in torch.randperm(len(x)).split(batch_size):
        yield x[rows], y[rows]
