# Variant: rows of the identity matrix
def one_hot(indices, num_indices):
    return torch.eye(num_indices)[indices]
