# Misconception: which digits occur is enough
# Message: in their order
def encode(digits):
    return F.one_hot(digits, 10).float().sum(dim=1)
