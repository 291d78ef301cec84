# Misconception: the linear layer knows no channels
# Message: 40 outputs|channels are missing
# Keeps: test-parameter-counts-conv
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    return out_channels * (in_channels * kernel_size**2 + 1), (height * width + 1) * height * width
