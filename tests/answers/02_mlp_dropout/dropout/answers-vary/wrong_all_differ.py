# Misconception: they vary only where every entry differs
# Message: compare two calls
def answers_vary(model, x):
    with torch.no_grad():
        return bool((model(x) != model(x)).all())
