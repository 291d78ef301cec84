# Variant: layers without memory
def parameter_counts(in_channels, out_channels, kernel_size, height, width):
    pixels = height * width
    layers = (
        nn.Conv2d(in_channels, out_channels, kernel_size, device="meta"),
        nn.Linear(in_channels * pixels, out_channels * pixels, device="meta"),
    )
    return tuple(sum(p.numel() for p in layer.parameters()) for layer in layers)
