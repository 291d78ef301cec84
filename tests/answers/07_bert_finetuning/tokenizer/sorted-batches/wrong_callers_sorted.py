# Misconception: sort() may be used on the argument
# Message: changed the caller's lengths
def length_sorted_batches(lengths, batch_size, seed):
    lengths.sort()
    batches = [list(range(start, min(start + batch_size, len(lengths)))) for start in range(0, len(lengths), batch_size)]
    random.Random(seed).shuffle(batches)
    return batches
