# Misconception: the network reads the whole palindrome
# Message: label leaks into the input
# Keeps: test-palindromes-mirror, test-palindromes-chance
def palindromes(count, length, generator=None):
    half = torch.randint(10, (count, (length + 1) // 2), generator=generator)
    digits = torch.cat([half, half[:, : length // 2].flip(1)], dim=1)
    return digits, digits[:, -1]
