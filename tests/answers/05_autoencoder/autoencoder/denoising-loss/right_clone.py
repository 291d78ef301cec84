# Variant: corrupt gets a clone, and the noise carries no graph
def denoising_loss(model, x, corrupt):
    with torch.no_grad():
        noisy = corrupt(x.clone())
    difference = model(noisy).sub(x)
    return torch.mean(difference.square())
