# Misconception: the number of wasted positions
# Message: no number of tokens|Python float
def wasted_share(lengths, batches, pad_to=None):
    tokens = sum(lengths[index] for batch in batches for index in batch)
    positions = sum(len(batch) * (pad_to or max(lengths[index] for index in batch)) for batch in batches)
    return float(positions - tokens)
