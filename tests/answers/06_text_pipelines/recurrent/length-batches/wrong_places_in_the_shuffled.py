# Misconception: argsort of shuffled lengths gives rows
# Message: Sort by length before you cut
def length_batches(lengths, batch_size, generator):
    shuffled = torch.randperm(len(lengths), generator=generator)
    batches = lengths[shuffled].argsort(stable=True).split(batch_size)
    return [batches[i] for i in torch.randperm(len(batches), generator=generator).tolist()]
