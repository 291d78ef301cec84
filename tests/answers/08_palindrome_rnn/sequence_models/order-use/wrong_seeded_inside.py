# Misconception: a seed is set inside
# Message: set no seed inside|do not come from the generator
# Keeps: test-order-use-values
def order_use(model, x, y, generator=None):
    order = torch.rand(x.shape[:2], generator=torch.Generator().manual_seed(0)).argsort(dim=1)
    shuffled = x[torch.arange(len(x))[:, None], order]
    was_training = model.training
    model.eval()
    with torch.no_grad():
        plain = (model(x).argmax(dim=1) == y).float().mean().item()
        mixed = (model(shuffled).argmax(dim=1) == y).float().mean().item()
    model.train(was_training)
    return plain, mixed
