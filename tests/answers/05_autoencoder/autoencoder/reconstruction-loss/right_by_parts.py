# Variant: sums, then divides by the number of pixels
def reconstruction_loss(reconstruction, x):
    if tuple(reconstruction.size()) != tuple(x.size()):
        raise ValueError(f"expected {x.size()}")
    difference = x - reconstruction
    batch_size, pixels = x.shape
    return torch.sum(difference * difference) / (batch_size * pixels)
