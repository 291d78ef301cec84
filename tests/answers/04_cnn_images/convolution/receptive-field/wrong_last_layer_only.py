# Misconception: the last layer alone sees
# Message: 1, then 3, 5, 7
def receptive_field(layers):
    kernel_size, stride, dilation = layers[-1]
    return (kernel_size - 1) * dilation + 1
