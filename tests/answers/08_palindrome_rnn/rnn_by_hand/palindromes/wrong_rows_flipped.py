# Misconception: flip(0) mirrors a row
# Message: flip\(1\)
# Keeps: test-palindromes-cut, test-palindromes-chance
def palindromes(count, length, generator=None):
    half = torch.randint(10, (count, (length + 1) // 2), generator=generator)
    digits = torch.cat([half, half[:, : length // 2].flip(0, 1).flip(1).flip(1)], dim=1)
    return digits[:, :-1], digits[:, -1]
