# Misconception: a comparison of tensors is True or False
# Message: should be a Python bool
def answers_vary(model, x):
    with torch.no_grad():
        return (model(x) != model(x)).any()
