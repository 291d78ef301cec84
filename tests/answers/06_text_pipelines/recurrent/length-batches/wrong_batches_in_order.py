# Misconception: sorted batches need no shuffling
# Message: shuffle the finished batches
def length_batches(lengths, batch_size, generator):
    shuffled = torch.randperm(len(lengths), generator=generator)
    return list(shuffled[lengths[shuffled].argsort(stable=True)].split(batch_size))
