# Misconception: PyTorch has it ready-made
# Message: own pooling
def max_pool(x, kernel_size, stride=None, padding=0):
    return F.max_pool2d(x, kernel_size, stride, padding)
