# Misconception: the number of steps is always the same
# Message: num_steps you were given|whole history
# Keeps: test-learning-rate-sweep-start
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    start = make_model()
    return {rate: train_fn(copy.deepcopy(start), x, y, rate, 100) for rate in learning_rates}
