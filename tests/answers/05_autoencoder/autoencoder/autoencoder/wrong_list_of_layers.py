# Misconception: a list of layers is a network
# Message: not to a list
class Autoencoder(nn.Module):
    def __init__(self, bottleneck, num_pixels=784, hidden_dim=128):
        super().__init__()
        sizes = [num_pixels, hidden_dim, bottleneck, hidden_dim, num_pixels]
        self.layers = [nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])]

    def encode(self, x):
        return self.layers[1](torch.relu(self.layers[0](x)))

    def decode(self, code):
        return torch.sigmoid(self.layers[3](torch.relu(self.layers[2](code))))

    def forward(self, x):
        return self.decode(self.encode(x))
