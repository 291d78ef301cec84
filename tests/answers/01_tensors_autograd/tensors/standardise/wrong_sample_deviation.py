# Misconception: torch.std divides by N
# Message: correction=0
def standardise(x):
    std = x.std(dim=0)
    return (x - x.mean(dim=0)) / torch.where(std > 0, std, 1.0)
