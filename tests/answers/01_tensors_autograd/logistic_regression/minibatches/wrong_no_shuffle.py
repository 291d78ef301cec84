# Misconception: the order of the table will do
# Message: shuffle anew
# Keeps: test-minibatches
def minibatches(x, y, batch_size, generator):
    for start in range(0, len(x), batch_size):
        yield x[start : start + batch_size], y[start : start + batch_size]
