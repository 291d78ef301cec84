# Misconception: in place saves memory
# Message: writes into the caller's
class Dropout(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        return F.dropout(x, self.p, self.training, inplace=True)
