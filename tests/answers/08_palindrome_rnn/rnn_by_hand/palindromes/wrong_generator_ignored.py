# Misconception: the generator is decoration
# Message: do not come from the generator
# Keeps: test-palindromes-mirror, test-palindromes-cut
def palindromes(count, length, generator=None):
    half = torch.randint(10, (count, (length + 1) // 2))
    digits = torch.cat([half, half[:, : length // 2].flip(1)], dim=1)
    return digits[:, :-1], digits[:, -1]
