# Misconception: flatten leaves the channels apart
# Message: one row of each picture
# Keeps: test-predict-count
def predict(batch_size):
    shapes = [(16, 28, 28), (16, 28, 28), (16, 14, 14), (32, 12, 12), (32, 12, 12), (32, 6, 6), (32, 36), (10,)]
    count = 400 + 2 * 16 + 4608 + 2 * 32 + 11530
    return [(batch_size, *shape) for shape in shapes], count
