# Misconception: a measurement begins with eval()
# Message: switches off what you look for
def answers_vary(model, x):
    model.eval()
    with torch.no_grad():
        return not torch.equal(model(x), model(x))
