# Misconception: shuffling the batches is enough
# Message: shuffle the rows before you sort
def length_batches(lengths, batch_size, generator):
    batches = lengths.argsort(stable=True).split(batch_size)
    return [batches[i] for i in torch.randperm(len(batches), generator=generator).tolist()]
