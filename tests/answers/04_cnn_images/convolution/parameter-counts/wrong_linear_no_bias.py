# Misconception: a linear layer has no bias
# Message: weights alone
# Keeps: test-parameter-counts-conv
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    return out_channels * (in_channels * kernel_size**2 + 1), in_channels * height * width * out_channels * height * width
