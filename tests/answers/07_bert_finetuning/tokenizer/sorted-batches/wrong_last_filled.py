# Misconception: the last batch is filled up with texts of others
# Message: exactly once|smaller
def length_sorted_batches(lengths, batch_size, seed):
    order = sorted(range(len(lengths)), key=lambda index: lengths[index])
    batches = [order[start : start + batch_size] for start in range(0, len(order), batch_size)]
    batches[-1] = order[-batch_size:]
    random.Random(seed).shuffle(batches)
    return batches
