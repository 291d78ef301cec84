# Misconception: sort first, shuffle the rows afterwards
# Message: Sort by length before you cut
def length_batches(lengths, batch_size, generator):
    ordered = lengths.argsort(stable=True)
    return list(ordered[torch.randperm(len(ordered), generator=generator)].split(batch_size))
