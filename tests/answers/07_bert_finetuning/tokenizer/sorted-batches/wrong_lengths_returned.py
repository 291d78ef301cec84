# Misconception: the batches hold lengths
# Message: indices, not lengths
def length_sorted_batches(lengths, batch_size, seed):
    order = sorted(lengths)
    batches = [order[start : start + batch_size] for start in range(0, len(order), batch_size)]
    random.Random(seed).shuffle(batches)
    return batches
