# Misconception: batch_size is the number of batches
# Message: All batches but one should have
def length_batches(lengths, batch_size, generator):
    shuffled = torch.randperm(len(lengths), generator=generator)
    batches = shuffled[lengths[shuffled].argsort(stable=True)].chunk(batch_size)
    return [batches[i] for i in torch.randperm(len(batches), generator=generator).tolist()]
