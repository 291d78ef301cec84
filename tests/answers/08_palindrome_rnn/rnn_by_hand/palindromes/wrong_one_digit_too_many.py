# Misconception: both halves have the middle of an odd palindrome
# Message: stands once
# Keeps: test-palindromes-chance
def palindromes(count, length, generator=None):
    half = torch.randint(10, (count, (length + 1) // 2), generator=generator)
    digits = torch.cat([half, half.flip(1)], dim=1)
    return digits[:, :-1], digits[:, -1]
