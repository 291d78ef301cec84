# Misconception: a batch that is not full is dropped
# Message: last batch may be smaller
def length_sorted_batches(lengths, batch_size, seed):
    order = sorted(range(len(lengths)), key=lambda index: lengths[index])
    batches = [order[start : start + batch_size] for start in range(0, len(order) - batch_size + 1, batch_size)]
    random.Random(seed).shuffle(batches)
    return batches
