# Misconception: a size may be a float
# Message: Python int
def receptive_field(layers):
    field, jump = 1.0, 1
    for kernel_size, stride, dilation in layers:
        field += (kernel_size - 1) * dilation * jump
        jump *= stride
    return field
