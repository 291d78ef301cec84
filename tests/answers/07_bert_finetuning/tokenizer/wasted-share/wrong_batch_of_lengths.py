# Misconception: a batch holds lengths
# Message: INDICES|be 0.28|is 8 / 28
def wasted_share(lengths, batches, pad_to=None):
    tokens = sum(sum(batch) for batch in batches)
    positions = sum(len(batch) * (pad_to or max(batch)) for batch in batches)
    return 1 - tokens / positions
