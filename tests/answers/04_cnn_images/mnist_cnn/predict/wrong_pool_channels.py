# Misconception: pooling halves the channels too
# Message: leaves the channels alone
# Keeps: test-predict-count
def predict(batch_size):
    shapes = [(16, 28, 28), (16, 28, 28), (8, 14, 14), (32, 12, 12), (32, 12, 12), (32, 6, 6), (1152,), (10,)]
    count = 400 + 2 * 16 + 4608 + 2 * 32 + 11530
    return [(batch_size, *shape) for shape in shapes], count
