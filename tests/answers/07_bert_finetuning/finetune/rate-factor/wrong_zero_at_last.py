# Misconception: zero at the last step
# Message: learns nothing
def rate_factor(step, num_steps, num_warm_up):
    if step < num_warm_up:
        return (step + 1) / (num_warm_up + 1)
    return max(num_steps - 1 - step, 0) / max(num_steps - 1 - num_warm_up, 1)
