# Variant: the same seed before every make_model()
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    histories = {}
    for learning_rate in learning_rates:
        set_seed(7)
        model = make_model()
        histories[learning_rate] = train_fn(model, x, y, learning_rate, num_steps)
    return histories
