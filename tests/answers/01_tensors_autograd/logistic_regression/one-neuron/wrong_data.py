# Misconception: .data is how one reads a parameter
# Message: no graph
class OneNeuron(nn.Module):
    def __init__(self, num_features):
        super().__init__()
        self.linear = nn.Linear(num_features, 1)

    def forward(self, x):
        return x @ self.linear.weight.data[0] + self.linear.bias.data
