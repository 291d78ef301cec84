# Variant: new models that load the state of one that is never trained
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    first = make_model()
    histories = dict.fromkeys(learning_rates)
    for rate in histories:
        model = make_model()
        model.load_state_dict(first.state_dict())
        histories[rate] = train_fn(model, x, y, rate, num_steps)
    return histories
