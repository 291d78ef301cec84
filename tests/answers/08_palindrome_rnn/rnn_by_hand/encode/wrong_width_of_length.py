# Misconception: a vector is as wide as the sequence is long
# Message: one_hot|stopped with
def encode(digits):
    return F.one_hot(digits, digits.shape[1]).float()
