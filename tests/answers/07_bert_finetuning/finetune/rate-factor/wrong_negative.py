# Misconception: goes on below zero
# Message: negative
# Keeps: test-rate-factor
def rate_factor(step, num_steps, num_warm_up):
    if step < num_warm_up:
        return (step + 1) / (num_warm_up + 1)
    return (num_steps - step) / (num_steps - num_warm_up)
