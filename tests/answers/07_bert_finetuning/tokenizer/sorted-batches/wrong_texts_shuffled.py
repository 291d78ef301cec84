# Misconception: texts are shuffled before they are cut
# Message: Short and long texts
def length_sorted_batches(lengths, batch_size, seed):
    order = sorted(range(len(lengths)), key=lambda index: lengths[index])
    random.Random(seed).shuffle(order)
    batches = [order[start : start + batch_size] for start in range(0, len(order), batch_size)]
    return batches
