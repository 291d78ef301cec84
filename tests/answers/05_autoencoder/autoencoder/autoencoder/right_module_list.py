# Variant: a ModuleList and one ReLU for both halves
class Autoencoder(nn.Module):
    def __init__(self, bottleneck, num_pixels=784, hidden_dim=128):
        super().__init__()
        sizes = [num_pixels, hidden_dim, bottleneck, hidden_dim, num_pixels]
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in zip(sizes, sizes[1:]))
        self.relu = nn.ReLU()

    def encode(self, x):
        hidden = self.relu(self.layers[0](x))
        return self.layers[1](hidden)

    def decode(self, code):
        hidden = self.relu(self.layers[2](code))
        return self.layers[3](hidden).sigmoid()

    def forward(self, x):
        return self.decode(self.encode(x))
