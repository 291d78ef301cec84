# Misconception: let PyTorch count
# Message: without making a layer
# Keeps: test-parameter-counts-conv
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    layers = (
        nn.Conv2d(in_channels, out_channels, kernel_size),
        nn.Linear(in_channels * height * width, out_channels * height * width),
    )
    return tuple(sum(p.numel() for p in layer.parameters()) for layer in layers)
