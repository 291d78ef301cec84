# Misconception: a fair comparison needs the same seed
# Message: compare two calls
def answers_vary(model, x):
    with torch.no_grad():
        set_seed(0)
        first = model(x)
        set_seed(0)
        return not torch.equal(first, model(x))
