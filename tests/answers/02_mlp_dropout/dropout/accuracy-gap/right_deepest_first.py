# Variant: modes put back with train(), outermost first
def accuracy_gap(model, train_data, val_data):
    modes = [(module, module.training) for module in model.modules()]
    model.eval()

    @torch.no_grad()
    def accuracy(x, y):
        return (model(x).argmax(1) == y).float().mean().item()

    gap = accuracy(*train_data) - accuracy(*val_data)
    for module, mode in modes:
        module.train(mode)
    return gap
