# Misconception: nan can be found with ==
# Message: comparison with nan is false
def has_diverged(losses):
    return losses[-1] == float('nan') or losses[-1] == float('inf') or losses[-1] > losses[0]
