# Misconception: from_numpy copies
# Message: share memory
def own_copy(array):
    tensor = torch.from_numpy(array)
    return tensor if tensor.dtype == torch.float32 else tensor.float()
