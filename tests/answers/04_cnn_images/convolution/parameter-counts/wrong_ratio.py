# Misconception: one number says it all
# Message: should return
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    conv, linear = out_channels * (in_channels * kernel_size**2 + 1), (in_channels * height * width + 1) * out_channels * height * width
    return linear / conv
