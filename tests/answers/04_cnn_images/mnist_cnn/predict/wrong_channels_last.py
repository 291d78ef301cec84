# Misconception: channels come last
# Message: Row 1 .* should be
# Keeps: test-predict-count
def predict(batch_size):
    shapes = [(28, 28, 16), (28, 28, 16), (14, 14, 16), (12, 12, 32), (12, 12, 32), (6, 6, 32), (1152,), (10,)]
    count = 400 + 2 * 16 + 4608 + 2 * 32 + 11530
    return [(batch_size, *shape) for shape in shapes], count
