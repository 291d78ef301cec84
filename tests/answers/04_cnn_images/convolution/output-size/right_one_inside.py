# Variant: the one goes inside
def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    spare = size + padding + padding - kernel_size - (kernel_size - 1) * (dilation - 1)
    return (spare + stride) // stride
