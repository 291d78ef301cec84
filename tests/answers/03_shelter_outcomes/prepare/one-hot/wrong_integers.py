# Misconception: one_hot returns what a network takes
# Message: float32
def one_hot(indices, num_indices):
    return F.one_hot(indices, num_indices)
