# Misconception: a new nn.Dropout in forward follows the mode of the network
# Message: active in evaluation mode
class Dropout(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        return nn.Dropout(self.p)(x)
