# Misconception: a new training run forgets the old one
# Message: continued with the weights
# Keeps: test-learning-rate-sweep-histories
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    model = make_model()
    return {rate: train_fn(model, x, y, rate, num_steps) for rate in learning_rates}
