# Misconception: shuffled by a view of the numbers
# Message: not the same steps in another order|features of a step
# Keeps: test-order-use-care
def order_use(model, x, y, generator=None):
    order = torch.rand(x.shape[:2], generator=generator).argsort(dim=1)
    shuffled = x.reshape(len(x), -1)[:, torch.randperm(x[0].numel(), generator=generator)].reshape(x.shape)
    was_training = model.training
    model.eval()
    with torch.no_grad():
        plain = (model(x).argmax(dim=1) == y).float().mean().item()
        mixed = (model(shuffled).argmax(dim=1) == y).float().mean().item()
    model.train(was_training)
    return plain, mixed
