# Misconception: one seed before the loop makes all models equal
# Message: different random weights
# Keeps: test-learning-rate-sweep-histories
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    set_seed(0)
    return {rate: train_fn(make_model(), x, y, rate, num_steps) for rate in learning_rates}
