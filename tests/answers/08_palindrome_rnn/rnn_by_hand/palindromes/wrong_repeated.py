# Misconception: a palindrome is a half and the same half again
# Message: reads otherwise backwards
# Keeps: test-palindromes-cut, test-palindromes-chance
def palindromes(count, length, generator=None):
    half = torch.randint(10, (count, (length + 1) // 2), generator=generator)
    digits = torch.cat([half, half[:, : length // 2]], dim=1)
    return digits[:, :-1], digits[:, -1]
