# Misconception: shuffling the batches shuffles the rows
# Message: shuffle the rows, then cut
def minibatches(x, y, batch_size, generator):
    blocks = torch.arange(len(x)).split(batch_size)
    for i in torch.randperm(len(blocks), generator=generator):
        yield x[blocks[i]], y[blocks[i]]
