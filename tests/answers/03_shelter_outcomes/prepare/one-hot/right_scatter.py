# Variant: writes the ones into zeros
def one_hot(indices, num_indices):
    rows = torch.zeros(len(indices), num_indices)
    rows[torch.arange(len(indices)), indices] = 1.0
    return rows
