# Misconception: randint draws every row once
# Message: without replacement
# Keeps: test-minibatches-order
def minibatches(x, y, batch_size, generator):
    for rows in torch.randint(len(x), (len(x),), generator=generator).split(batch_size):
        yield x[rows], y[rows]
