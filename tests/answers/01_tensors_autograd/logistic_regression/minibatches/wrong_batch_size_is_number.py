# Misconception: batch_size is the number of batches
# Message: batches of 4, 4 and 2|keep
# Keeps: test-minibatches-order
def minibatches(x, y, batch_size, generator):
    for rows in torch.randperm(len(x), generator=generator).chunk(batch_size):
        yield x[rows], y[rows]
