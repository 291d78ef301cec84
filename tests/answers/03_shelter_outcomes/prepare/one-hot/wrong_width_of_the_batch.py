# Misconception: the width follows from the largest index of the batch
# Message: the width is num_indices
def one_hot(indices, num_indices):
    return F.one_hot(indices).float()
