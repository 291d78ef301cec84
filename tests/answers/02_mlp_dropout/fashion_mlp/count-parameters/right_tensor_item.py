# Variant: arithmetic on a tensor
def count_parameters(sizes):
    s = torch.tensor(sizes)
    return int(((s[:-1] + 1) * s[1:]).sum())
