# Misconception: warm-up begins at zero
# Message: learns nothing
# Keeps: test-rate-factor-decay
def rate_factor(step, num_steps, num_warm_up):
    if step < num_warm_up:
        return step / num_warm_up
    return max(num_steps - step, 0) / (num_steps - num_warm_up)
