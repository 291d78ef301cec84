# Misconception: one jump is divergence
# Message: jump on the way
def has_diverged(losses):
    return any(not math.isfinite(v) or v > losses[0] for v in losses)
