# Variant: one case after the other
def has_diverged(losses):
    last = losses[-1]
    if math.isnan(last) or math.isinf(last):
        return True
    return last > losses[0]
