# Misconception: decay alone
# Message: starts at the full rate|divide by N - W
def rate_factor(step, num_steps, num_warm_up):
    return max(num_steps - step, 0) / num_steps
