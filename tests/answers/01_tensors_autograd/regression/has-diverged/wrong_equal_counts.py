# Misconception: a loss that does not fall has diverged
# Message: should be False
def has_diverged(losses):
    return not math.isfinite(losses[-1]) or losses[-1] >= losses[0]
