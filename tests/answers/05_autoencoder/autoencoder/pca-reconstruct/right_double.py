# Variant: float64 inside, full matrices
def pca_reconstruct(train_x, x, k):
    mean = train_x.double().mean(dim=0)
    u, s, vh = torch.linalg.svd(train_x.double() - mean)
    code = torch.einsum('mp,kp->mk', x.double() - mean, vh[:k])
    return (code @ vh[:k] + mean).to(x.dtype)
