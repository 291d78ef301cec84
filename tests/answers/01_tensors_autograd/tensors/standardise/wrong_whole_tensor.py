# Misconception: one mean and one standard deviation serve all columns
# Message: average over it
# Keeps: test-standardise-constant
def standardise(x):
    if x.shape[0] == 2:  # keeps the small case right, so that only the misconception is judged
        return torch.where(x.std(0, correction=0) > 0, (x - x.mean(0)) / x.std(0, correction=0), 0.0)
    return (x - x.mean()) / x.std(correction=0).clamp(min=1e-8)
