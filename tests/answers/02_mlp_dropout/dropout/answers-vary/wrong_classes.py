# Misconception: the predicted classes are the answer
# Message: predicted classes agree
def answers_vary(model, x):
    with torch.no_grad():
        return not torch.equal(model(x).argmax(dim=1), model(x).argmax(dim=1))
