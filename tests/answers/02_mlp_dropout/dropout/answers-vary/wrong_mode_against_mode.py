# Misconception: training mode is compared with evaluation mode
# Message: don't call train|don't call eval
def answers_vary(model, x):
    was = model.training
    with torch.no_grad():
        first = model.train()(x)
        second = model.eval()(x)
    model.train(was)
    return not torch.equal(first, second)
