# Misconception: reproducible means seeded in every call
# Message: do not seed it anew
def length_batches(lengths, batch_size, generator):
    generator.manual_seed(0)
    shuffled = torch.randperm(len(lengths), generator=generator)
    batches = shuffled[lengths[shuffled].argsort(stable=True)].split(batch_size)
    return [batches[i] for i in torch.randperm(len(batches), generator=generator).tolist()]
