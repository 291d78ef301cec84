# Misconception: copy.copy copies the weights
# Message: copy\.deepcopy
# Keeps: test-learning-rate-sweep-histories
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    start = make_model()
    return {rate: train_fn(copy.copy(start), x, y, rate, num_steps) for rate in learning_rates}
