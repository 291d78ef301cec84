# Misconception: divides by the steps of warm-up
# Message: one step too early
# Keeps: test-rate-factor-decay
def rate_factor(step, num_steps, num_warm_up):
    if step < num_warm_up:
        return (step + 1) / num_warm_up
    return max(num_steps - step, 0) / (num_steps - num_warm_up)
