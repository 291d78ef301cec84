# Variant: two cases, with the middle drawn apart
def palindromes(count, length, generator=None):
    half = torch.randint(10, (count, length // 2), generator=generator)
    parts = [half, torch.fliplr(half)]
    if length % 2 == 1:
        parts.insert(1, torch.randint(10, (count, 1), generator=generator))
    digits = torch.hstack(parts)
    x, y = digits.split([length - 1, 1], dim=1)
    return x, y.squeeze(1)
