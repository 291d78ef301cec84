# Misconception: True means that all went well
# Message: ends in nan has diverged
def has_diverged(losses):
    return math.isfinite(losses[-1]) and losses[-1] <= losses[0]
