# Misconception: steps are drawn with replacement
# Message: draw with replacement
# Keeps: test-order-use-care
def order_use(model, x, y, generator=None):
    order = torch.randint(x.shape[1], x.shape[:2], generator=generator)
    shuffled = x[torch.arange(len(x))[:, None], order]
    was_training = model.training
    model.eval()
    with torch.no_grad():
        plain = (model(x).argmax(dim=1) == y).float().mean().item()
        mixed = (model(shuffled).argmax(dim=1) == y).float().mean().item()
    model.train(was_training)
    return plain, mixed
