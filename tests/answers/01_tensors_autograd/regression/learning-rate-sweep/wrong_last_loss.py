# Misconception: the last loss is the whole result
# Message: whole history
# Keeps: test-learning-rate-sweep-start
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    start = make_model()
    return {rate: train_fn(copy.deepcopy(start), x, y, rate, num_steps)[-1] for rate in learning_rates}
