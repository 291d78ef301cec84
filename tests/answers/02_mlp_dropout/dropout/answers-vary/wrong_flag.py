# Misconception: the flag says it
# Message: ask the outputs, not the flag
def answers_vary(model, x):
    return model.training
