# Misconception: batches are always padded to their longest
# Message: pad_to=16
def wasted_share(lengths, batches, pad_to=None):
    tokens = sum(lengths[index] for batch in batches for index in batch)
    positions = sum(len(batch) * max(lengths[index] for index in batch) for batch in batches)
    return 1 - tokens / positions
