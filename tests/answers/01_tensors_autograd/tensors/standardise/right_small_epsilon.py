# Variant: a small number in the denominator
def standardise(x):
    var, mean = torch.var_mean(x, dim=0, correction=0)
    return (x - mean) / (var.sqrt() + 1e-8)
