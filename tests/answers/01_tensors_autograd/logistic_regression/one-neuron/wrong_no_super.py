# Misconception: __init__ replaces that of nn.Module
# Message: super\(\).__init__\(\) before
class OneNeuron(nn.Module):
    def __init__(self, num_features):
        self.linear = nn.Linear(num_features, 1)

    def forward(self, x):
        return self.linear(x).squeeze(1)
