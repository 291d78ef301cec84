# Misconception: a layer's own stride counts in its own step
# Message: too early
# Keeps: test-receptive-field-kernels
def receptive_field(layers):
    field, jump = 1, 1
    for kernel_size, stride, dilation in layers:
        jump *= stride
        field += (kernel_size - 1) * dilation * jump
    return field
