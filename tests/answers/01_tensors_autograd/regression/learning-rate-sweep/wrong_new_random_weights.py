# Misconception: every fresh model starts from the same weights
# Message: different random weights
# Keeps: test-learning-rate-sweep-histories
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    return {rate: train_fn(make_model(), x, y, rate, num_steps) for rate in learning_rates}
