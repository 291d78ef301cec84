# Variant: torch.svd, which returns V itself
def pca_reconstruct(train_x, x, k):
    mean = torch.mean(train_x, 0)
    _, _, v = torch.svd(train_x - mean)
    return (x - mean).matmul(v[:, :k]).matmul(v[:, :k].t()) + mean
