# Misconception: per cent
# Message: factors of steps 0 to 3|decay begins
def rate_factor(step, num_steps, num_warm_up):
    if step < num_warm_up:
        return 100 * (step + 1) / (num_warm_up + 1)
    return 100 * max(num_steps - step, 0) / (num_steps - num_warm_up)
