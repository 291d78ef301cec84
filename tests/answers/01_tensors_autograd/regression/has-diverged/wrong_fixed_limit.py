# Misconception: divergence means a loss above a fixed limit
# Message: greater than the first loss
def has_diverged(losses):
    return not math.isfinite(losses[-1]) or losses[-1] > 10
