# Misconception: decay counts from step 0
# Message: falls from 1|warm-up
def rate_factor(step, num_steps, num_warm_up):
    if step < num_warm_up:
        return (step + 1) / (num_warm_up + 1)
    return max(num_steps - step, 0) / num_steps
