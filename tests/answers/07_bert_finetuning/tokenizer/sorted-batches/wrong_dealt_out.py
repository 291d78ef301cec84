# Misconception: long and short are dealt out evenly
# Message: Short and long texts
def length_sorted_batches(lengths, batch_size, seed):
    order = sorted(range(len(lengths)), key=lambda index: lengths[index])
    batches = [order[start :: -(-len(order) // batch_size)] for start in range(-(-len(order) // batch_size))]
    random.Random(seed).shuffle(batches)
    return batches
