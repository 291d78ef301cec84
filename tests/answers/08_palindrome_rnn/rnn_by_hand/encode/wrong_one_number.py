# Misconception: a digit is a number
# Message: width 1, not 10
def encode(digits):
    return digits[..., None].float() / 9
