# Variant: PyTorch's own loss after the check
def mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("the shapes differ")
    return torch.nn.functional.mse_loss(prediction, target)
