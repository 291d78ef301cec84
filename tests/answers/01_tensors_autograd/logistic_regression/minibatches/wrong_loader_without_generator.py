# Misconception: a DataLoader shuffles from the generator by itself
# Message: generator you are given
# Keeps: test-minibatches
def minibatches(x, y, batch_size, generator):
    return DataLoader(TensorDataset(x, y), batch_size=batch_size, shuffle=True)
