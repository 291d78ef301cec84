# Variant: torch, longest first, a generator
def length_sorted_batches(lengths, batch_size, seed):
    order = torch.tensor(lengths).argsort(descending=True)
    batches = order.split(batch_size)
    shuffled = torch.randperm(len(batches), generator=torch.Generator().manual_seed(seed))
    return [batches[i].tolist() for i in shuffled.tolist()]
