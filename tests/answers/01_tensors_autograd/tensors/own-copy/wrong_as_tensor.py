# Misconception: as_tensor with a dtype always converts, so it always copies
# Message: share memory
def own_copy(array):
    return torch.as_tensor(array, dtype=torch.float32)
