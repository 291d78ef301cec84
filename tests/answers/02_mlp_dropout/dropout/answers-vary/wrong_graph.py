# Misconception: a graph does no harm
# Message: recorded a graph
def answers_vary(model, x):
    return not torch.equal(model(x), model(x))
