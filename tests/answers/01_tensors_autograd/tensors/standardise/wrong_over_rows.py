# Misconception: dim=1 averages over the examples
# Message: average over it
def standardise(x):
    std = x.std(dim=1, correction=0, keepdim=True)
    return (x - x.mean(dim=1, keepdim=True)) / torch.where(std > 0, std, 1.0)
