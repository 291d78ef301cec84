# Misconception: the training function of the exercise before is meant
# Message: train_fn|history that
def learning_rate_sweep(make_model, train_fn, x, y, learning_rates, num_steps):
    def own(model, x, y, learning_rate, num_steps):
        optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
        losses = []
        for _ in range(num_steps):
            loss = nn.functional.mse_loss(model(x), y)
            losses.append(loss.item())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        return losses

    start = make_model()
    return {rate: own(copy.deepcopy(start), x, y, rate, num_steps) for rate in learning_rates}
