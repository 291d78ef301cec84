# Misconception: all batches are padded alike, to the longest text
# Message: longest of all
def wasted_share(lengths, batches, pad_to=None):
    width = pad_to or max(lengths)
    indices = [index for batch in batches for index in batch]
    return 1 - sum(lengths[index] for index in indices) / (len(indices) * width)
