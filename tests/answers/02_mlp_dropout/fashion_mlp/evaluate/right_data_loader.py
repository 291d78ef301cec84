# Variant: a DataLoader, and each module its own mode back
def evaluate(model, x, y, loss_fn, batch_size):
    modes = {module: module.training for module in model.modules()}
    model.eval()
    loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), batch_size=batch_size, shuffle=False)
    sums = [0.0, 0]
    with torch.no_grad():
        for inputs, targets in loader:
            output = model(inputs)
            sums[0] += loss_fn(output, targets).item() * targets.size(0)
            sums[1] += (output.softmax(1).argmax(1) == targets).sum().item()
    for module, mode in modes.items():
        module.training = mode
    return sums[0] / len(loader.dataset), sums[1] / len(loader.dataset)
