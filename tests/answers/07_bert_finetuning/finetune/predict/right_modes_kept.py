# Variant: every module back in its own mode
def predict(model, batches):
    modes = [(module, module.training) for module in model.modules()]
    model.eval()
    try:
        with torch.no_grad():
            parts = [F.softmax(model(hidden, mask), 1) for hidden, mask, labels in batches]
    finally:
        for module, mode in modes:
            module.training = mode
    return torch.cat(parts)
