# Misconception: one more place for padding
# Message: width 11, not 10
def encode(digits):
    return F.one_hot(digits, 11).float()
