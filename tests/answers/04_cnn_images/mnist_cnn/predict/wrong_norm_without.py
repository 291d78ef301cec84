# Misconception: batch normalisation learns nothing
# Message: scale and an offset
# Keeps: test-predict-shapes
def predict(batch_size):
    shapes = [(16, 28, 28), (16, 28, 28), (16, 14, 14), (32, 12, 12), (32, 12, 12), (32, 6, 6), (1152,), (10,)]
    count = 400 + 4608 + 11530
    return [(batch_size, *shape) for shape in shapes], count
