# Variant: noise below 1 added to the lengths, the longest first
def length_batches(lengths, batch_size, generator):
    keys = lengths.double() + torch.rand(len(lengths), generator=generator, dtype=torch.float64) * 0.9
    batches = list(keys.argsort(descending=True).split(batch_size))
    order = torch.rand(len(batches), generator=generator).argsort()
    return [batches[int(i)] for i in order]
