# Misconception: the network should regularise itself
# Message: ReLU on the hidden layer only|one linear layer
# Keeps: test-two-layer-parameters
class TwoLayer(nn.Module):
    def __init__(self, in_features, hidden_dim, out_features):
        super().__init__()
        self.hidden = nn.Linear(in_features, hidden_dim)
        self.output = nn.Linear(hidden_dim, out_features)
        self.dropout = nn.Dropout(0.5)

    def forward(self, x):
        return self.output(self.dropout(torch.relu(self.hidden(x))))
