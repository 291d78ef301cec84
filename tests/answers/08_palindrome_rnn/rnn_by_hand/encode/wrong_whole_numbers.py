# Misconception: zeros and ones are whole numbers
# Message: needs float32
def encode(digits):
    return F.one_hot(digits, 10)
