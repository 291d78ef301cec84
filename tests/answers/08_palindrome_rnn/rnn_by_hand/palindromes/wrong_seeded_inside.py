# Misconception: a function should seed itself
# Message: set no seed inside
# Keeps: test-palindromes-mirror, test-palindromes-cut
def palindromes(count, length, generator=None):
    generator = generator or torch.Generator().manual_seed(0)
    half = torch.randint(10, (count, (length + 1) // 2), generator=generator)
    digits = torch.cat([half, half[:, : length // 2].flip(1)], dim=1)
    return digits[:, :-1], digits[:, -1]
