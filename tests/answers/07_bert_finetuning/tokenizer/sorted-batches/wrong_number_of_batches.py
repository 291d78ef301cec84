# Misconception: batch_size is the number of batches
# Message: batches of 2
def length_sorted_batches(lengths, batch_size, seed):
    order = sorted(range(len(lengths)), key=lambda index: lengths[index])
    batches = [part.tolist() for part in np.array_split(order, batch_size)]
    random.Random(seed).shuffle(batches)
    return batches
