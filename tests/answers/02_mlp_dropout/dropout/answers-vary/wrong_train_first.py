# Misconception: train() first, to be sure
# Message: don't call train
def answers_vary(model, x):
    model.train()
    with torch.no_grad():
        return not torch.equal(model(x), model(x))
