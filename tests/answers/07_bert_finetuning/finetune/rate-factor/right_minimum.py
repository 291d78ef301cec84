# Variant: the lower of two lines
def rate_factor(step, num_steps, num_warm_up):
    rise = (step + 1) / (num_warm_up + 1)
    fall = (num_steps - step) / (num_steps - num_warm_up)
    return float(max(0.0, min(rise, fall, 1.0)))
