# Misconception: random is random
# Message: random numbers|same seed
def length_sorted_batches(lengths, batch_size, seed):
    order = sorted(range(len(lengths)), key=lambda index: lengths[index])
    batches = [order[start : start + batch_size] for start in range(0, len(order), batch_size)]
    random.Random().shuffle(batches)
    return batches
