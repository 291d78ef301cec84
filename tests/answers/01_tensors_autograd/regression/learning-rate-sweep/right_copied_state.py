# Variant: a deep copy of the state, loaded into one model
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    model = make_model()
    start = copy.deepcopy(model.state_dict())
    histories = {}
    for rate in learning_rates:
        model.load_state_dict(start)
        histories[rate] = train_fn(model=model, x=x, y=y, learning_rate=rate, num_steps=num_steps)
    return histories
