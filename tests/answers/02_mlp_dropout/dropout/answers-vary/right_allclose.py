# Variant: equal up to rounding
def answers_vary(model, x):
    with torch.inference_mode():
        return not torch.allclose(model(x), model(x))
