# Misconception: digits begin at 1
# Message: not 0 to 9
# Keeps: test-palindromes-mirror, test-palindromes-cut
def palindromes(count, length, generator=None):
    half = torch.randint(1, 10, (count, (length + 1) // 2), generator=generator)
    digits = torch.cat([half, half[:, : length // 2].flip(1)], dim=1)
    return digits[:, :-1], digits[:, -1]
