# Variant: the examples are shuffled against the labels
def mean_gap_test(x, y, num_shuffles=199, generator=None):
    def gap(rows):
        means = [rows[y == label].mean(0) for label in (0, 1)]
        return torch.max(torch.abs(means[1] - means[0]))

    true_gap = gap(x)
    gaps = [true_gap] + [gap(x[torch.randperm(len(x), generator=generator)]) for _ in range(num_shuffles)]
    return float(true_gap), sum(bool(g >= true_gap) for g in gaps) / len(gaps)
