# Misconception: a network varies where it has a Dropout layer in training mode
# Message: ask the outputs
def answers_vary(model, x):
    return any(isinstance(m, nn.Dropout) and m.training for m in model.modules())
