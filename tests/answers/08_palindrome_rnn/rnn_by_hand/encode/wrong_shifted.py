# Misconception: digit 1 is the first, so it stands in front
# Message: Digit d has its 1 at index d
def encode(digits):
    return F.one_hot((digits - 1) % 10, 10).float()
