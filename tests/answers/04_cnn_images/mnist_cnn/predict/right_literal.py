# Variant: every number worked out on paper
def predict(batch_size):
    b = batch_size
    shapes = [(b, 16, 28, 28), (b, 16, 28, 28), (b, 16, 14, 14), (b, 32, 12, 12)]
    shapes += [(b, 32, 12, 12), (b, 32, 6, 6), (b, 1152), (b, 10)]
    return shapes, 16634
