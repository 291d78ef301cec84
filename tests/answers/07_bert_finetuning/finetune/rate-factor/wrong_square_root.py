# Misconception: decay of the square root
# Message: straight line
# Keeps: test-rate-factor
def rate_factor(step, num_steps, num_warm_up):
    if step < num_warm_up:
        return (step + 1) / (num_warm_up + 1)
    return float((max(num_steps - step, 0) / (num_steps - num_warm_up)) ** 0.5)
