# Misconception: every position has its own kernel
# Message: weights are shared|size plays no part
# Keeps: test-parameter-counts-linear
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    return out_channels * (in_channels * kernel_size**2 + 1) * height * width, (in_channels * height * width + 1) * out_channels * height * width
