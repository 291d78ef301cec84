# Misconception: every loss above the best one is divergence
# Message: not with the smallest
def has_diverged(losses):
    return not math.isfinite(losses[-1]) or losses[-1] > min(losses)
