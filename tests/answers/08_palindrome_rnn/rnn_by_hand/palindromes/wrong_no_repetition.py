# Misconception: the digits of a half are all different
# Message: let digits repeat
# Keeps: test-palindromes-mirror, test-palindromes-cut
def palindromes(count, length, generator=None):
    half = torch.stack([torch.randperm(10, generator=generator) for _ in range(count)])
    half = half.repeat(1, 1 + length // 10)[:, : (length + 1) // 2]
    digits = torch.cat([half, half[:, : length // 2].flip(1)], dim=1)
    return digits[:, :-1], digits[:, -1]
