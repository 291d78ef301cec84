# Misconception: torch.manual_seed is the seed of this function
# Message: random numbers
def length_sorted_batches(lengths, batch_size, seed):
    order = sorted(range(len(lengths)), key=lambda index: lengths[index])
    batches = [order[start : start + batch_size] for start in range(0, len(order), batch_size)]
    torch.manual_seed(seed)
    batches = [batches[i] for i in torch.randperm(len(batches))]
    return batches
