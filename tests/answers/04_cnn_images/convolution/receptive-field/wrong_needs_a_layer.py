# Misconception: there is always a layer
# Message: any number of layers
# Keeps: test-receptive-field-strides
def receptive_field(layers):
    field, jump = layers[0][2] * (layers[0][0] - 1) + 1, layers[0][1]
    for kernel_size, stride, dilation in layers[1:]:
        field += (kernel_size - 1) * dilation * jump
        jump *= stride
    return field
