# Misconception: constant after the warm-up
# Message: stays at its highest
# Keeps: test-rate-factor
def rate_factor(step, num_steps, num_warm_up):
    return min(1.0, (step + 1) / (num_warm_up + 1))
