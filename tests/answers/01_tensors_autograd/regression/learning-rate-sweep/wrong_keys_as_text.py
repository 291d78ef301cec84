# Misconception: a key has to be text
# Message: keys should be the learning rates
# Keeps: test-learning-rate-sweep-start
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    start = make_model()
    return {str(rate): train_fn(copy.deepcopy(start), x, y, rate, num_steps) for rate in learning_rates}
