# Misconception: the mean of the batches
# Message: mean of the two batches
def wasted_share(lengths, batches, pad_to=None):
    shares = []
    for batch in batches:
        width = pad_to or max(lengths[index] for index in batch)
        shares.append(1 - sum(lengths[index] for index in batch) / (len(batch) * width))
    return sum(shares) / len(shares)
