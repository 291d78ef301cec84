# Misconception: x -= mean makes a new tensor
# Message: in-place operations
# Keeps: test-standardise-constant
def standardise(x):
    x -= x.mean(dim=0)
    std = x.std(dim=0, correction=0)
    x /= torch.where(std > 0, std, 1.0)
    return x
