# Misconception: the label is the last digit of the input
# Message: label leaks into the input
# Keeps: test-palindromes-chance
def palindromes(count, length, generator=None):
    half = torch.randint(10, (count, (length + 1) // 2), generator=generator)
    digits = torch.cat([half, half[:, : length // 2].flip(1)], dim=1)
    x = digits[:, :-1]
    return x, x[:, -1]
