# Misconception: everything in the state dictionary is a parameter
# Message: buffers
# Keeps: test-predict-shapes
def predict(batch_size):
    shapes = [(16, 28, 28), (16, 28, 28), (16, 14, 14), (32, 12, 12), (32, 12, 12), (32, 6, 6), (1152,), (10,)]
    count = 400 + 4 * 16 + 1 + 4608 + 4 * 32 + 1 + 11530
    return [(batch_size, *shape) for shape in shapes], count
