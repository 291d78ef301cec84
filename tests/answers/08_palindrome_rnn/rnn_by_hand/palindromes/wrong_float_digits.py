# Misconception: inputs of a network are floats from the start
# Message: dtype torch.int64
# Keeps: test-palindromes-mirror
def palindromes(count, length, generator=None):
    half = torch.randint(10, (count, (length + 1) // 2), generator=generator).float()
    digits = torch.cat([half, half[:, : length // 2].flip(1)], dim=1)
    return digits[:, :-1], digits[:, -1]
