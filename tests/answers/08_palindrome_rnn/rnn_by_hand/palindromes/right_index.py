# Variant: an index that runs up and down again; the label read off the first digit
def palindromes(count, length, generator=None):
    half = torch.randint(10, (count, math.ceil(length / 2)), generator=generator)
    up = torch.arange(length)
    digits = half[:, torch.minimum(up, length - 1 - up)]
    return digits[:, :-1].clone(), half[:, 0].clone()
