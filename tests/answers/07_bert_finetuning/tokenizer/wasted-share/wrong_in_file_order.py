# Misconception: the batches hold the texts one after the other
# Message: INDICES
def wasted_share(lengths, batches, pad_to=None):
    padding = positions = start = 0
    for batch in batches:
        row = lengths[start : start + len(batch)]
        width, start = pad_to or max(row), start + len(batch)
        padding, positions = padding + width * len(row) - sum(row), positions + width * len(row)
    return padding / positions
