# Variant: products of shapes
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    inputs, outputs = math.prod((in_channels, height, width)), math.prod((out_channels, height, width))
    shapes = [(out_channels, in_channels, kernel_size, kernel_size), (out_channels,)], [(outputs, inputs), (outputs,)]
    return tuple(sum(math.prod(shape) for shape in layer) for layer in shapes)
