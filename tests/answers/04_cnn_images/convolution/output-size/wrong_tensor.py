# Misconception: a size may be a tensor
# Message: Python int
def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    spare = torch.tensor(size + 2 * padding - dilation * (kernel_size - 1) - 1)
    return spare // stride + 1
