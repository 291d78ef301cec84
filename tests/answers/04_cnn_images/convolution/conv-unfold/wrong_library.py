# Misconception: PyTorch has it ready-made
# Message: own convolution
# Keeps: test-conv-unfold-values, test-conv-unfold-geometry, test-conv-unfold-gradient
def conv2d_unfold(x, weight, bias, stride=1, padding=0):
    return F.conv2d(x, weight, bias, stride, padding)
