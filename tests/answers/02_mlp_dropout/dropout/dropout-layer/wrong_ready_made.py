# Misconception: subclass the answer
# Message: nn.Dropout itself
class Dropout(nn.Dropout):
    pass
