# Misconception: depth is the logarithm of the span, whatever the kernel
# Message: should be \(1, 2\)|as few layers
def dilations_for(span, kernel_size):
    return tuple(2**i for i in range(math.ceil(math.log2(span))))
