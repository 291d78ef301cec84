# Misconception: waste is measured in real tokens
# Message: divides by the real tokens
def wasted_share(lengths, batches, pad_to=None):
    tokens = sum(lengths[index] for batch in batches for index in batch)
    positions = sum(len(batch) * (pad_to or max(lengths[index] for index in batch)) for batch in batches)
    return (positions - tokens) / tokens
