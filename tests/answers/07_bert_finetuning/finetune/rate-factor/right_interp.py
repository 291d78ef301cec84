# Variant: np.interp
def rate_factor(step, num_steps, num_warm_up):
    if step < num_warm_up:
        return float(np.interp(step, [-1, num_warm_up], [0.0, 1.0]))
    return float(np.interp(step, [num_warm_up, num_steps], [1.0, 0.0]))
