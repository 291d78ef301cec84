# Variant: equal lengths in random order, pairs sorted
def length_sorted_batches(lengths, batch_size, seed):
    source = random.Random(seed)
    pairs = sorted((length, source.random(), index) for index, length in enumerate(lengths))
    batches = []
    for place, (_, _, index) in enumerate(pairs):
        if place % batch_size == 0:
            batches.append([])
        batches[-1].append(index)
    return source.sample(batches, len(batches))
