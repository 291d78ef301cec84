# Variant: from the last layer to the first
def receptive_field(layers):
    field = 1
    for kernel_size, stride, dilation in reversed(layers):
        field = (field - 1) * stride + dilation * (kernel_size - 1) + 1
    return field
