# Variant: keeps its sizes as attributes; dropout that is off
class Autoencoder(nn.Module):
    def __init__(self, bottleneck, num_pixels=784, hidden_dim=128):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(num_pixels, hidden_dim), nn.ReLU(), nn.Linear(hidden_dim, bottleneck))
        self.decoder = nn.Sequential(nn.Linear(bottleneck, hidden_dim), nn.ReLU(inplace=True), nn.Linear(hidden_dim, num_pixels), nn.Sigmoid())
        self.bottleneck, self.num_pixels = bottleneck, num_pixels

    def encode(self, x):
        return self.encoder(x)

    def decode(self, code):
        return self.decoder(code)

    def forward(self, x):
        return self.decode(self.encode(x))
