# Misconception: -1 says no
# Message: Digit d has its 1 at index d
def encode(digits):
    return 2 * F.one_hot(digits, 10).float() - 1
