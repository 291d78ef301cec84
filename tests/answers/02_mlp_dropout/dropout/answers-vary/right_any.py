# Variant: compares entry by entry
def answers_vary(model, x):
    with torch.no_grad():
        first = model(x)
        second = model(x)
    return bool((first != second).any())
