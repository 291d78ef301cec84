# Misconception: shuffles with a smaller gap are counted
# Message: count the wrong side
# Keeps: test-mean-gap-test-gap
def mean_gap_test(x, y, num_shuffles=199, generator=None):
    def gap(labels):
        return (x[labels == 1].mean(dim=0) - x[labels == 0].mean(dim=0)).abs().max().item()

    true_gap, count = gap(y), 0
    for _ in range(num_shuffles):
        count += gap(y[torch.randperm(len(y), generator=generator)]) <= true_gap
    return true_gap, (1 + count) / (1 + num_shuffles)
