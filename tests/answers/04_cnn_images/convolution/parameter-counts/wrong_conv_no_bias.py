# Misconception: a convolution has no bias
# Message: weights alone
# Keeps: test-parameter-counts-linear
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    return out_channels * in_channels * kernel_size**2, (in_channels * height * width + 1) * out_channels * height * width
