# Misconception: the labels of the caller are shuffled
# Message: changed its input y
def mean_gap_test(x, y, num_shuffles=199, generator=None):
    def gap():
        return (x[y == 1].mean(dim=0) - x[y == 0].mean(dim=0)).abs().max().item()

    true_gap, count = gap(), 0
    for _ in range(num_shuffles):
        y[:] = y[torch.randperm(len(y), generator=generator)]
        count += gap() >= true_gap
    return true_gap, (1 + count) / (1 + num_shuffles)
