# Variant: PyTorch's own loss and detach
def consistency_loss(model, clean, noisy):
    return torch.nn.functional.mse_loss(model(noisy), model(clean).detach())
