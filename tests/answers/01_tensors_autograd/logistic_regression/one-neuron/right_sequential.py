# Variant: Linear and Flatten in a Sequential
class OneNeuron(nn.Module):
    def __init__(self, num_features):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(num_features, 1), nn.Flatten(0))

    def forward(self, x):
        return self.net(x)
