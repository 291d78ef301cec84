# Misconception: the sorted lengths are the batch
# Message: Rows are asked for, not lengths
def length_batches(lengths, batch_size, generator):
    batches = lengths.sort().values.split(batch_size)
    return [batches[i] for i in torch.randperm(len(batches), generator=generator).tolist()]
