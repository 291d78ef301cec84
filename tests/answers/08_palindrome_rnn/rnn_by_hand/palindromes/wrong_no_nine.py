# Misconception: the upper end of randint is included
# Message: leaves its upper end out
# Keeps: test-palindromes-mirror, test-palindromes-cut
def palindromes(count, length, generator=None):
    half = torch.randint(0, 9, (count, (length + 1) // 2), generator=generator)
    digits = torch.cat([half, half[:, : length // 2].flip(1)], dim=1)
    return digits[:, :-1], digits[:, -1]
