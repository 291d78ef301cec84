# Variant: a Python list sorted by length and a random number
def length_batches(lengths, batch_size, generator):
    noise = torch.rand(len(lengths), generator=generator).tolist()
    order = sorted(range(len(lengths)), key=lambda row: (int(lengths[row]), noise[row]))
    batches = [torch.tensor(order[start : start + batch_size]) for start in range(0, len(order), batch_size)]
    return [batches[i] for i in torch.randperm(len(batches), generator=generator).tolist()]
