# Misconception: every convolution shrinks the picture
# Message: padding 2 makes up
# Keeps: test-predict-count
def predict(batch_size):
    shapes = [(16, 24, 24), (16, 24, 24), (16, 12, 12), (32, 10, 10), (32, 10, 10), (32, 5, 5), (800,), (10,)]
    count = 400 + 2 * 16 + 4608 + 2 * 32 + 11530
    return [(batch_size, *shape) for shape in shapes], count
