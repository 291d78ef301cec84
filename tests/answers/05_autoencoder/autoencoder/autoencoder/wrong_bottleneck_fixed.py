# Misconception: the bottleneck is 2
# Message: width of the bottleneck
class Autoencoder(nn.Module):
    def __init__(self, bottleneck, num_pixels=784, hidden_dim=128):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(num_pixels, hidden_dim), nn.ReLU(), nn.Linear(hidden_dim, 2))
        self.decoder = nn.Sequential(nn.Linear(2, hidden_dim), nn.ReLU(), nn.Linear(hidden_dim, num_pixels), nn.Sigmoid())

    def encode(self, x):
        return self.encoder(x)

    def decode(self, code):
        return self.decoder(code)

    def forward(self, x):
        return self.decode(self.encode(x))
