# Variant: no DataLoader, a module of its own
def train_classifier(train_x, train_y, num_epochs, learning_rate, batch_size, seed=0):
    class Neuron(nn.Module):
        def __init__(self):
            super().__init__()
            self.linear = nn.Linear(train_x.shape[1], 1)

        def forward(self, x):
            return self.linear(x).squeeze(-1)

    torch.manual_seed(seed)
    model = Neuron()
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    for epoch in range(num_epochs):
        for rows in torch.randperm(len(train_x)).split(batch_size):
            loss = F.binary_cross_entropy_with_logits(model(train_x[rows]), train_y[rows].float())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model
