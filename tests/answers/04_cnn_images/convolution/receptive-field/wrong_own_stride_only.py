# Misconception: a step is as long as the layer's own stride
# Message: not a layer's own stride
# Keeps: test-receptive-field-kernels
def receptive_field(layers):
    field, jump = 1, 1
    for kernel_size, stride, dilation in layers:
        field += (kernel_size - 1) * dilation * stride
        jump *= stride
    return field
