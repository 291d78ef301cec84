# Misconception: F.dropout knows the mode
# Message: active in evaluation mode
class Dropout(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        return F.dropout(x, self.p)
