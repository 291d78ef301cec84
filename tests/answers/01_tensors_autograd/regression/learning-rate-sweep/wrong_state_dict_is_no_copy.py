# Misconception: state_dict() is a snapshot
# Message: a state_dict is no copy
# Keeps: test-learning-rate-sweep-histories
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    model = make_model()
    start = model.state_dict()
    histories = {}
    for rate in learning_rates:
        model.load_state_dict(start)
        histories[rate] = train_fn(model, x, y, rate, num_steps)
    return histories
