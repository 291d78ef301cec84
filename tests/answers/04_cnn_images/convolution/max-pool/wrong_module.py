# Misconception: a module is not the function
# Message: own pooling
def max_pool(x, kernel_size, stride=None, padding=0):
    return nn.MaxPool2d(kernel_size, stride, padding)(x)
