# Misconception: batches as they come, shuffled
# Message: Short and long texts
def length_sorted_batches(lengths, batch_size, seed):
    order = list(range(len(lengths)))
    batches = [order[start : start + batch_size] for start in range(0, len(order), batch_size)]
    random.Random(seed).shuffle(batches)
    return batches
