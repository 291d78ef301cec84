# Misconception: the longest batch must come first
# Message: shuffle the finished batches
def length_batches(lengths, batch_size, generator):
    shuffled = torch.randperm(len(lengths), generator=generator)
    return list(shuffled[lengths[shuffled].argsort(stable=True, descending=True)].split(batch_size))
