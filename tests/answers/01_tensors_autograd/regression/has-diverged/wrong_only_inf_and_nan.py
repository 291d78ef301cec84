# Misconception: a finite loss has not diverged
# Message: greater than the first loss
def has_diverged(losses):
    return not math.isfinite(losses[-1])
