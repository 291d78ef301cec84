# Misconception: True where the answers agree
# Message: compare two calls
def answers_vary(model, x):
    with torch.no_grad():
        return torch.equal(model(x), model(x))
