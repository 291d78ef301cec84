# Misconception: the order says which learning rate is which
# Message: should be a dictionary
# Keeps: test-learning-rate-sweep-start
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    start = make_model()
    return [train_fn(copy.deepcopy(start), x, y, rate, num_steps) for rate in learning_rates]
