# Misconception: the linear layer has one output for each channel
# Message: 40 outputs
# Keeps: test-parameter-counts-conv
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    return out_channels * (in_channels * kernel_size**2 + 1), (in_channels * height * width + 1) * out_channels
