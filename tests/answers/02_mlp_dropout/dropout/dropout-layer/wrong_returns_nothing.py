# Misconception: the result is left lying
# Message: did you forget to return
class Dropout(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        x = F.dropout(x, self.p, self.training)
