# Misconception: batches are drawn at random
# Message: Sort by length before you cut
def length_batches(lengths, batch_size, generator):
    return list(torch.randperm(len(lengths), generator=generator).split(batch_size))
