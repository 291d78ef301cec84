# Misconception: all texts are in a batch
# Message: in no batch
def wasted_share(lengths, batches, pad_to=None):
    tokens = sum(lengths)
    positions = sum(len(batch) * (pad_to or max(lengths[index] for index in batch)) for batch in batches)
    return 1 - tokens / positions
