# Misconception: F.dropout knows p
# Message: use its own p|should use its own
class Dropout(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        return F.dropout(x, training=self.training)
