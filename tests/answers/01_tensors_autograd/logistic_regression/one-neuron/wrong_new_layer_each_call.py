# Misconception: the layer can be made where it is used
# Message: plain tensor is not a parameter|optimiser sees 0
class OneNeuron(nn.Module):
    def __init__(self, num_features):
        super().__init__()
        self.num_features = num_features

    def forward(self, x):
        return nn.Linear(self.num_features, 1)(x).squeeze(1)
