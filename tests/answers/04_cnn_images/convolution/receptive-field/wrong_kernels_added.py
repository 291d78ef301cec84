# Misconception: the kernels add up
# Message: adds the kernels up
def receptive_field(layers):
    return sum(k for k, _, _ in layers)
