# Misconception: a last step upwards is divergence
# Message: the one before|jump on the way
def has_diverged(losses):
    return not math.isfinite(losses[-1]) or (len(losses) > 1 and losses[-1] > losses[-2])
