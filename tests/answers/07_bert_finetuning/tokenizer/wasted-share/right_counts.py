# Variant: counts the padding text by text
def wasted_share(lengths, batches, pad_to=None):
    padding = positions = 0
    for batch in batches:
        width = max(lengths[i] for i in batch) if pad_to is None else pad_to
        for i in batch:
            padding += width - lengths[i]
            positions += width
    return padding / positions
