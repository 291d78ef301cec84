# Variant: a subclass of nn.Sequential
class TwoLayer(nn.Sequential):
    def __init__(self, in_features, hidden_dim, out_features):
        super().__init__(nn.Linear(in_features, hidden_dim), nn.ReLU(inplace=True), nn.Linear(hidden_dim, out_features))
