# Misconception: the linear layer comes first
# Message: 18|20 parameters|840
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    return (in_channels * height * width + 1) * out_channels * height * width, out_channels * (in_channels * kernel_size**2 + 1)
