# Misconception: each batch is sorted in itself
# Message: Short and long texts
def length_sorted_batches(lengths, batch_size, seed):
    order = list(range(len(lengths)))
    batches = [order[start : start + batch_size] for start in range(0, len(order), batch_size)]
    random.Random(seed).shuffle(batches)
    return [sorted(batch, key=lambda index: lengths[index]) for batch in batches]
