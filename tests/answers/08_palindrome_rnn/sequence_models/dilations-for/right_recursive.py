# Variant: recursion from the last layer
def dilations_for(span, kernel_size, dilation=1):
    if span <= 1:
        return ()
    return (dilation, *dilations_for(span - (kernel_size - 1) * dilation, kernel_size, 2 * dilation))
