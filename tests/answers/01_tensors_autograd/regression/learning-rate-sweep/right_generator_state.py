# Variant: rewinds PyTorch's random generator
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    state = torch.get_rng_state()
    histories = {}
    for rate in learning_rates:
        torch.set_rng_state(state)
        histories[rate] = list(train_fn(make_model(), x, y, rate, num_steps))
    return histories
