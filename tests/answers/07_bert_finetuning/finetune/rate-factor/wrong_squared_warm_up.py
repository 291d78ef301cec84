# Misconception: warm-up by a parabola
# Message: as long as s < W
# Keeps: test-rate-factor-decay
def rate_factor(step, num_steps, num_warm_up):
    if step < num_warm_up:
        return ((step + 1) / (num_warm_up + 1)) ** 2
    return max(num_steps - step, 0) / (num_steps - num_warm_up)
