# Misconception: training means the flag is off
# Message: nothing was dropped: follow self.training
class Dropout(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        return F.dropout(x, self.p, not self.training)
