# Misconception: divergence always ends in nan
# Message: inf is not finite either|greater than the first
def has_diverged(losses):
    return math.isnan(losses[-1])
