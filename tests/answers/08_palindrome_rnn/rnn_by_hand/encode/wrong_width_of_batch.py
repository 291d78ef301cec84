# Misconception: one_hot finds out the width by itself
# Message: width 5, not 10
def encode(digits):
    return F.one_hot(digits).float()
