# Misconception: the library has it
# Message: without PyTorch
def dropout(x, p, training, generator=None):
    return F.dropout(x, p, training)
