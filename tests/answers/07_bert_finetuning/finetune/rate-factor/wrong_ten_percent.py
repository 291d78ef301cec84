# Misconception: warm-up is always a tenth
# Message: factors of steps 0 to 3|decay begins|too early|With W = 3
def rate_factor(step, num_steps, num_warm_up):
    num_warm_up = round(0.1 * num_steps)
    if step < num_warm_up:
        return (step + 1) / (num_warm_up + 1)
    return max(num_steps - step, 0) / (num_steps - num_warm_up)
