# Misconception: every convolution has a bias
# Message: bias=False
# Keeps: test-predict-shapes
def predict(batch_size):
    shapes = [(16, 28, 28), (16, 28, 28), (16, 14, 14), (32, 12, 12), (32, 12, 12), (32, 6, 6), (1152,), (10,)]
    count = 416 + 2 * 16 + 4640 + 2 * 32 + 11530
    return [(batch_size, *shape) for shape in shapes], count
