# Misconception: PyTorch has it ready-made
# Message: own convolution
def conv2d_loops(x, weight, bias, stride=1, padding=0, dilation=1):
    return F.conv2d(x, weight, bias, stride, padding, dilation)
