# Misconception: one palindrome is drawn and repeated for the batch
# Message: draw each row on its own|not 0 to 9
# Keeps: test-palindromes-mirror, test-palindromes-cut
def palindromes(count, length, generator=None):
    half = torch.randint(10, (1, (length + 1) // 2), generator=generator).repeat(count, 1)
    digits = torch.cat([half, half[:, : length // 2].flip(1)], dim=1)
    return digits[:, :-1], digits[:, -1]
