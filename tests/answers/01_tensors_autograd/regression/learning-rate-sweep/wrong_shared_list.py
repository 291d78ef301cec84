# Misconception: one list can hold all histories
# Message: whole history|that run alone
# Keeps: test-learning-rate-sweep-start
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    start, losses, histories = make_model(), [], {}
    for rate in learning_rates:
        losses += train_fn(copy.deepcopy(start), x, y, rate, num_steps)
        histories[rate] = losses
    return histories
