# Misconception: a kernel of 3 takes 1 in all
# Message: without padding a 3 by 3
# Keeps: test-predict-count
def predict(batch_size):
    shapes = [(16, 28, 28), (16, 28, 28), (16, 14, 14), (32, 13, 13), (32, 13, 13), (32, 6, 6), (1152,), (10,)]
    count = 400 + 2 * 16 + 4608 + 2 * 32 + 11530
    return [(batch_size, *shape) for shape in shapes], count
