# Misconception: any random number will do, rounded
# Message: same chance|not 0 to 9
# Keeps: test-palindromes-mirror, test-palindromes-cut
def palindromes(count, length, generator=None):
    half = (4.5 + 2 * torch.randn(count, (length + 1) // 2, generator=generator)).round().clamp(0, 9).long()
    digits = torch.cat([half, half[:, : length // 2].flip(1)], dim=1)
    return digits[:, :-1], digits[:, -1]
