# Misconception: every convolution keeps the size
# Message: without padding a 3 by 3
def predict(batch_size):
    shapes = [(16, 28, 28), (16, 28, 28), (16, 14, 14), (32, 14, 14), (32, 14, 14), (32, 7, 7), (1568,), (10,)]
    count = 400 + 2 * 16 + 4608 + 2 * 32 + 15690
    return [(batch_size, *shape) for shape in shapes], count
