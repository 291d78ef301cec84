# Misconception: each small table has a bias
# Message: each pair of channels
# Keeps: test-parameter-counts-linear
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    return out_channels * in_channels * (kernel_size**2 + 1), (in_channels * height * width + 1) * out_channels * height * width
