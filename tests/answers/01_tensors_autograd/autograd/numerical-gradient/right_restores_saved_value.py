# Variant: moves one clone and puts the saved value back
def numerical_gradient(f, x, eps=1e-5):
    x = x.detach().to(torch.float64, copy=True)
    flat, slopes = x.view(-1), []
    for i in range(flat.numel()):
        kept = flat[i].item()
        flat[i] = kept + eps
        up = f(x).item()
        flat[i] = kept - eps
        slopes.append((up - f(x).item()) / (2 * eps))
        flat[i] = kept
    return torch.tensor(slopes, dtype=torch.float64).reshape(x.shape)
