# Variant: one negated comparison finds nan, inf and a rise
def has_diverged(losses):
    first, *_, last = losses if len(losses) > 1 else losses * 2
    return not last <= first
