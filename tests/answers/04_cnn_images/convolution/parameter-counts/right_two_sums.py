# Variant: weights and biases apart
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    pixels = height * width
    convolution = out_channels * in_channels * kernel_size * kernel_size + out_channels
    return convolution, in_channels * pixels * out_channels * pixels + out_channels * pixels
