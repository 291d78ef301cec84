# Misconception: cosine decay
# Message: straight line
# Keeps: test-rate-factor
def rate_factor(step, num_steps, num_warm_up):
    if step < num_warm_up:
        return (step + 1) / (num_warm_up + 1)
    share = min(1.0, (step - num_warm_up) / (num_steps - num_warm_up))
    return float(0.5 * (1 + np.cos(np.pi * share)))
