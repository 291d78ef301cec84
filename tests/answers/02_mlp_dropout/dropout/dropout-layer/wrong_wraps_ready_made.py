# Misconception: put the answer into an attribute
# Message: nn.Dropout itself
class Dropout(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.layer = nn.Dropout(p)

    def forward(self, x):
        return self.layer(x)
