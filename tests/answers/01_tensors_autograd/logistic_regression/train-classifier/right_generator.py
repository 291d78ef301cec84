# Variant: a generator for the order, eval mode at the end
def train_classifier(train_x, train_y, num_epochs, learning_rate, batch_size, seed=0):
    generator = set_seed(seed)
    model = nn.Sequential(nn.Linear(train_x.size(1), 1), nn.Flatten(start_dim=0))
    loader = DataLoader(list(zip(train_x, train_y)), batch_size, shuffle=True, generator=generator)
    optimizer = torch.optim.SGD(model.parameters(), learning_rate)
    loss_fn = nn.BCEWithLogitsLoss()
    model.train()
    for _ in range(num_epochs):
        for x, y in loader:
            loss_fn(model(x), y.float()).backward()
            optimizer.step()
            optimizer.zero_grad()
    return model.eval()
