# Misconception: an incomplete batch is dropped
# Message: none is dropped
def length_batches(lengths, batch_size, generator):
    shuffled = torch.randperm(len(lengths), generator=generator)
    batches = shuffled[lengths[shuffled].argsort(stable=True)].split(batch_size)
    batches = [batch for batch in batches if len(batch) == batch_size]
    return [batches[i] for i in torch.randperm(len(batches), generator=generator).tolist()]
