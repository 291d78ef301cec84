# Variant: eigenvectors of the covariance, the last k
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0, keepdim=True)
    centred = train_x - mean
    covariance = centred.T @ centred / (len(train_x) - 1)
    v = torch.linalg.eigh(covariance).eigenvectors[:, -k:]
    return mean + (x - mean) @ (v @ v.T)
