# Misconception: as for images: the ten channels before the places
# Message: \(N, L, 10\), not \(N, 10, L\)
def encode(digits):
    return F.one_hot(digits, 10).float().transpose(1, 2)
