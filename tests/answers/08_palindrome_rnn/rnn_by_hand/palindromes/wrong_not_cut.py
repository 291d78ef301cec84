# Misconception: the palindromes are the answer, cutting comes later
# Message: Return a pair
def palindromes(count, length, generator=None):
    half = torch.randint(10, (count, (length + 1) // 2), generator=generator)
    return torch.cat([half, half[:, : length // 2].flip(1)], dim=1)
