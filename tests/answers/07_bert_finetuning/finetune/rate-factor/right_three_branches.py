# Variant: three branches
def rate_factor(step, num_steps, num_warm_up):
    if step >= num_steps:
        return 0.0
    if step >= num_warm_up:
        left, whole = num_steps - step, num_steps - num_warm_up
        return left / whole
    return (step + 1.0) / (num_warm_up + 1.0)
