# Misconception: eigenvalues come largest first
# Message: smallest scatter
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    v = torch.linalg.eigh((train_x - mean).T @ (train_x - mean)).eigenvectors[:, :k]
    return (x - mean) @ v @ v.T + mean
