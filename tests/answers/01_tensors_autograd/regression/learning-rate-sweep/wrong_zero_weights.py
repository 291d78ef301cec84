# Misconception: a fair start is a start from zero
# Message: random weights that make_model gives
# Keeps: test-learning-rate-sweep-histories
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    histories = {}
    for rate in learning_rates:
        model = make_model()
        for p in model.parameters():
            nn.init.zeros_(p)
        histories[rate] = train_fn(model, x, y, rate, num_steps)
    return histories
