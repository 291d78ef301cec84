# Misconception: counts steps from 1
# Message: learns nothing
def rate_factor(step, num_steps, num_warm_up):
    if step <= num_warm_up:
        return step / max(num_warm_up, 1)
    return max(num_steps - step, 0) / (num_steps - num_warm_up)
