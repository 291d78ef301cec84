# Misconception: labels are numbers, so the squared error will do
# Message: MSELoss
def train_classifier(train_x, train_y, num_epochs, learning_rate, batch_size, seed=0):
    set_seed(seed)
    model = nn.Sequential(nn.Linear(train_x.shape[1], 1), nn.Flatten(0))
    loader = DataLoader(TensorDataset(train_x, train_y.float()), batch_size=batch_size, shuffle=True)
    loss_fn, optimizer = nn.MSELoss(), torch.optim.SGD(model.parameters(), lr=learning_rate)
    for _ in range(num_epochs):
        for x, y in loader:
            loss = loss_fn(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model
