# Misconception: any random numbers will do
# Message: draw from generator
def length_batches(lengths, batch_size, generator):
    shuffled = torch.randperm(len(lengths))
    batches = shuffled[lengths[shuffled].argsort(stable=True)].split(batch_size)
    return [batches[i] for i in torch.randperm(len(batches)).tolist()]
