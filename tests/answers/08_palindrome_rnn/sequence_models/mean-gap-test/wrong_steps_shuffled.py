# Misconception: the steps are shuffled instead of the labels
# Message: shuffle the labels, not steps|shuffle something else than the labels
# Keeps: test-mean-gap-test-gap
def mean_gap_test(x, y, num_shuffles=199, generator=None):
    def gap(x):
        return (x[y == 1].mean(dim=0) - x[y == 0].mean(dim=0)).abs().max().item()

    true_gap = gap(x)
    count = sum(gap(x[:, torch.randperm(x.shape[1], generator=generator)]) >= true_gap for _ in range(num_shuffles))
    return true_gap, (1 + count) / (1 + num_shuffles)
