# Variant: copied on NumPy's side
def own_copy(array):
    return torch.from_numpy(array.astype(np.float32, copy=True))
