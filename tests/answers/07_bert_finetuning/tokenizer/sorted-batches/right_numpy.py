# Variant: NumPy's generator, pops from the sorted row
def length_sorted_batches(lengths, batch_size, seed):
    rest, batches = np.argsort(lengths, kind="stable").tolist(), []
    while rest:
        batches.append(rest[:batch_size])
        rest = rest[batch_size:]
    return [batches[i] for i in np.random.default_rng(seed).permutation(len(batches))]
