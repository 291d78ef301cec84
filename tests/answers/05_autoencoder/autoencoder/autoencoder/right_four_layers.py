# Variant: four attributes, functions between them
class Autoencoder(nn.Module):
    def __init__(self, bottleneck, num_pixels=784, hidden_dim=128):
        super().__init__()
        self.out = nn.Linear(hidden_dim, num_pixels)
        self.up = nn.Linear(bottleneck, hidden_dim)
        self.down = nn.Linear(hidden_dim, bottleneck)
        self.inp = nn.Linear(num_pixels, hidden_dim)

    def encode(self, x):
        return self.down(F.relu(self.inp(x)))

    def decode(self, code):
        return torch.sigmoid(self.out(F.relu(self.up(code))))

    def forward(self, x):
        return self.decode(self.encode(x))
