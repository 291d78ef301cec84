# Misconception: without warm-up divides by zero
# Message: rate_factor stopped
def rate_factor(step, num_steps, num_warm_up):
    if step <= num_warm_up:
        return (step + 1) / num_warm_up * num_warm_up / (num_warm_up + 1)
    return max(num_steps - step, 0) / (num_steps - num_warm_up)
