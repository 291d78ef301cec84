# Misconception: gradients stay switched off
# Message: switched on again
# Keeps: test-order-use-values
def order_use(model, x, y, generator=None):
    order = torch.rand(x.shape[:2], generator=generator).argsort(dim=1)
    shuffled = x[torch.arange(len(x))[:, None], order]
    was_training = model.training
    model.eval()
    torch.set_grad_enabled(False)
    if True:
        plain = (model(x).argmax(dim=1) == y).float().mean().item()
        mixed = (model(shuffled).argmax(dim=1) == y).float().mean().item()
    model.train(was_training)
    return plain, mixed
