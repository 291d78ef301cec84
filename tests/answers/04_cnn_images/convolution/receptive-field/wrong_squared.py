# Misconception: a receptive field is an area
# Message: 1, then 3, 5, 7
def receptive_field(layers):
    field, jump = 1, 1
    for kernel_size, stride, dilation in layers:
        field += (kernel_size - 1) * dilation * jump
        jump *= stride
    return field**2
