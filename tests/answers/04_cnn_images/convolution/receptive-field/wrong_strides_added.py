# Misconception: strides add up
# Message: strides multiply
# Keeps: test-receptive-field-kernels
def receptive_field(layers):
    field, jump = 1, 1
    for kernel_size, stride, dilation in layers:
        field += (kernel_size - 1) * dilation * jump
        jump += stride - 1
    return field
