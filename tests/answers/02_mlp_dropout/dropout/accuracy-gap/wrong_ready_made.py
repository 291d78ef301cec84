# Misconception: the library has it
# Message: without helpers.training.evaluate
# Keeps: test-accuracy-gap-trace
def accuracy_gap(model, train_data, val_data):
    first, second = (training.evaluate(model, *pair, F.cross_entropy, 100)[1] for pair in (train_data, val_data))
    return first - second
