# Variant: asks several times
def answers_vary(model, x):
    with torch.no_grad():
        first = model(x)
        return any((model(x) - first).abs().max().item() > 0 for _ in range(3))
