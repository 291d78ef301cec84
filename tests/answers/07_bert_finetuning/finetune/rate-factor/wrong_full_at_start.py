# Misconception: warm-up begins at the full rate
# Message: starts at the full rate
# Keeps: test-rate-factor-decay
def rate_factor(step, num_steps, num_warm_up):
    if step < num_warm_up:
        return 1.0
    return max(num_steps - step, 0) / (num_steps - num_warm_up)
