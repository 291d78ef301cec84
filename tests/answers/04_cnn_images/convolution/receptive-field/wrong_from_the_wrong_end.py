# Misconception: the last layer comes first
# Message: wrong end
# Keeps: test-receptive-field-kernels
def receptive_field(layers):
    field, jump = 1, 1
    for kernel_size, stride, dilation in reversed(layers):
        field += (kernel_size - 1) * dilation * jump
        jump *= stride
    return field
