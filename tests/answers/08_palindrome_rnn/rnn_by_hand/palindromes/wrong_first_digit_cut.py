# Misconception: all digits but the first, since the first is the answer: the last one is the answer, too
# Message: label leaks into the input
# Keeps: test-palindromes-mirror, test-palindromes-chance
def palindromes(count, length, generator=None):
    half = torch.randint(10, (count, (length + 1) // 2), generator=generator)
    digits = torch.cat([half, half[:, : length // 2].flip(1)], dim=1)
    return digits[:, 1:], digits[:, 0]
