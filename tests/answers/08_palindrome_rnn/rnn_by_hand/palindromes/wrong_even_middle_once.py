# Misconception: the middle stands once in an even palindrome, too
# Message: two equal digits there
# Keeps: test-palindromes-chance
def palindromes(count, length, generator=None):
    half = torch.randint(10, (count, length // 2 + 1), generator=generator)
    digits = torch.cat([half, half[:, :-1].flip(1)], dim=1)
    return digits[:, :-1], digits[:, -1]
