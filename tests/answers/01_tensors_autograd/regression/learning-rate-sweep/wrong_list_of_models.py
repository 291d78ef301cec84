# Misconception: a list of one model three times holds three models
# Message: continued with the weights
# Keeps: test-learning-rate-sweep-histories
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    models = [make_model()] * len(learning_rates)
    return {rate: train_fn(model, x, y, rate, num_steps) for rate, model in zip(learning_rates, models)}
