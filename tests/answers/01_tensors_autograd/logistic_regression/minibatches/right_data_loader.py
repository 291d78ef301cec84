# Variant: PyTorch's DataLoader
def minibatches(x, y, batch_size, generator):
    return DataLoader(TensorDataset(x, y), batch_size=batch_size, shuffle=True, generator=generator)
