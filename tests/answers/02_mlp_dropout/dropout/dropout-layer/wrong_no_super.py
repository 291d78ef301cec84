# Misconception: super().__init__() is a formality
# Message: super\(\).__init__\(\)|has no attribute
class Dropout(nn.Module):
    def __init__(self, p):
        self.p = p
        self.inner = nn.Identity()

    def forward(self, x):
        return F.dropout(x, self.p, self.training)
