# Misconception: torch.tensor(...) keeps the graph
# Message: lost its graph
def mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("the shapes differ")
    return torch.tensor(((prediction - target) ** 2).mean().item())
