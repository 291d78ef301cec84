# Misconception: torch.tensor turns everything to float32
# Message: float64; networks compute in float32
def own_copy(array):
    return torch.tensor(array)
