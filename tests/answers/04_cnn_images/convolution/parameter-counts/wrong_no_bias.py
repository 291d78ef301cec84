# Misconception: parameters are the weights
# Message: weights alone
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    return out_channels * in_channels * kernel_size**2, in_channels * height * width * out_channels * height * width
