# Misconception: a count may be a tensor
# Message: Python int
def count_parameters(sizes):
    s = torch.tensor(sizes)
    return ((s[:-1] + 1) * s[1:]).sum()
