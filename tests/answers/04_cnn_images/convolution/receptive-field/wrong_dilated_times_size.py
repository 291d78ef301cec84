# Misconception: a dilated kernel reaches d k further
# Message: not d k - 1
def receptive_field(layers):
    field, jump = 1, 1
    for kernel_size, stride, dilation in layers:
        field += (kernel_size * dilation - 1) * jump
        jump *= stride
    return field
