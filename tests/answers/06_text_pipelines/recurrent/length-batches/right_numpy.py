# Variant: NumPy's lexsort
def length_batches(lengths, batch_size, generator):
    import numpy as np
    order = np.lexsort((torch.randperm(len(lengths), generator=generator).numpy(), lengths.numpy()))
    batches = torch.from_numpy(order).split(batch_size)
    return [batches[i] for i in torch.randperm(len(batches), generator=generator)]
