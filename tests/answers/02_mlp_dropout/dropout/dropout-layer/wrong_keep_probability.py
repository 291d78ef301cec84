# Misconception: p is the probability to keep
# Message: its own p: the probability to be dropped
class Dropout(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        return F.dropout(x, 1 - self.p, self.training)
