# Misconception: time is averaged first
# Message: time steps were averaged
# Keeps: test-mean-gap-test-chance
def mean_gap_test(x, y, num_shuffles=199, generator=None):
    def gap(labels):
        return (x[labels == 1].mean(dim=(0, 1)) - x[labels == 0].mean(dim=(0, 1))).abs().max().item()

    true_gap, count = gap(y), 0
    for _ in range(num_shuffles):
        count += gap(y[torch.randperm(len(y), generator=generator)]) >= true_gap
    return true_gap, (1 + count) / (1 + num_shuffles)
