# Misconception: eval() finds any attribute of a similar name
# Message: active in evaluation mode
class Dropout(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = p
        self.is_training = True

    def forward(self, x):
        return F.dropout(x, self.p, self.is_training)
