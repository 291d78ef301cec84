# Misconception: an odd palindrome repeats its middle
# Message: middle is repeated|stands once
# Keeps: test-palindromes-cut, test-palindromes-chance
def palindromes(count, length, generator=None):
    half = torch.randint(10, (count, (length + 1) // 2), generator=generator)
    digits = torch.cat([half, half.flip(1)], dim=1)[:, :length]
    return digits[:, :-1], digits[:, -1]
