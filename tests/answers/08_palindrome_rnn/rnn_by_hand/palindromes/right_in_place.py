# Variant: digits drawn in full, the second half overwritten by the mirrored first
def palindromes(count, length, generator=None):
    digits = torch.randint(0, 10, (count, length), generator=generator)
    for place in range(length // 2):
        digits[:, length - 1 - place] = digits[:, place]
    return digits[:, :-1], digits[:, -1]
