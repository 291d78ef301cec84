# Variant: all shuffles as one matrix of labels
def mean_gap_test(x, y, num_shuffles=199, generator=None):
    flat, ones = x.flatten(1).double(), y.sum()
    labels = torch.stack([y] + [y[torch.randperm(len(y), generator=generator)] for _ in range(num_shuffles)]).double()
    sums = labels @ flat
    gaps = (sums / ones - (flat.sum(dim=0) - sums) / (len(y) - ones)).abs().amax(dim=1)
    return gaps[0].item(), (gaps >= gaps[0] - 1e-9).double().mean().item()
