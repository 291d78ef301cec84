# Misconception: index 0 needs no column
# Message: one column a category|the width is num_indices
def one_hot(indices, num_indices):
    return F.one_hot(indices, num_indices)[:, 1:].float()
