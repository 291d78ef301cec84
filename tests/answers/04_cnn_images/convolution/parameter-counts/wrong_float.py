# Misconception: counts may be floats
# Message: Python int
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    return float(out_channels * (in_channels * kernel_size**2 + 1)), 1.0 * (in_channels * height * width + 1) * out_channels * height * width
