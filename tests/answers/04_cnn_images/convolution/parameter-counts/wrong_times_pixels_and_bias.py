# Misconception: every position has its own weights, with one bias for a channel
# Message: size plays no part|weights are shared
# Keeps: test-parameter-counts-linear
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    return out_channels * in_channels * kernel_size**2 * height * width + out_channels, (in_channels * height * width + 1) * out_channels * height * width
