# Misconception: all batches are as large as the first
# Message: differ in size|smaller last
def wasted_share(lengths, batches, pad_to=None):
    tokens = sum(lengths[index] for batch in batches for index in batch)
    positions = sum(len(batches[0]) * (pad_to or max(lengths[index] for index in batch)) for batch in batches)
    return 1 - tokens / positions
