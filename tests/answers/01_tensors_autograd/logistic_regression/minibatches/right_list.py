# Variant: a list, cut by hand
def minibatches(x, y, batch_size, generator):
    order = torch.randperm(len(x), generator=generator)
    x, y = x[order], y[order]
    return [(x[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(x), batch_size)]
