# Misconception: the labels are shuffled once, for all rounds
# Message: anew each time|all values from 0 to 1
# Keeps: test-mean-gap-test-gap
def mean_gap_test(x, y, num_shuffles=199, generator=None):
    def gap(labels):
        return (x[labels == 1].mean(dim=0) - x[labels == 0].mean(dim=0)).abs().max().item()

    true_gap, count = gap(y), 0
    shuffled = y[torch.randperm(len(y), generator=generator)]
    for _ in range(num_shuffles):
        count += gap(shuffled) >= true_gap
    return true_gap, (1 + count) / (1 + num_shuffles)
