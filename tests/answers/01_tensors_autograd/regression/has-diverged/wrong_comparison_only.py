# Misconception: nan is greater than any number
# Message: comparison with nan is false
def has_diverged(losses):
    return losses[-1] > losses[0]
