# Misconception: the flag is read once, at the beginning
# Message: active in evaluation mode
class Dropout(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = p
        self.active = self.training

    def forward(self, x):
        return F.dropout(x, self.p, self.active)
