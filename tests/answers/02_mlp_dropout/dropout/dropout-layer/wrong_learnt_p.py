# Misconception: p is a parameter
# Message: needs no parameters
class Dropout(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = nn.Parameter(torch.tensor(p))

    def forward(self, x):
        return F.dropout(x, self.p.item(), self.training)
