# Misconception: Python's shuffle follows the generator
# Message: same seed should give the same batches
def length_batches(lengths, batch_size, generator):
    import random
    shuffled = torch.randperm(len(lengths), generator=generator)
    batches = list(shuffled[lengths[shuffled].argsort(stable=True)].split(batch_size))
    random.shuffle(batches)
    return batches
