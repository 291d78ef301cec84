# Misconception: always three layers
# Message: should be \(1, 2\)
def dilations_for(span, kernel_size):
    return (1, 2, 4)
