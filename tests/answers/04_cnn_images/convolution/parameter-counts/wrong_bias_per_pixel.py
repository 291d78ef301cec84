# Misconception: every pixel of the result has a bias
# Message: size plays no part|bias is shared
# Keeps: test-parameter-counts-linear
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    return out_channels * in_channels * kernel_size**2 + out_channels * height * width, (in_channels * height * width + 1) * out_channels * height * width
