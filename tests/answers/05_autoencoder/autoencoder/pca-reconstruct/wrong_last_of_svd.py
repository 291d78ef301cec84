# Misconception: singular values come smallest first
# Message: smallest scatter
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    v = torch.linalg.svd(train_x - mean, full_matrices=False).Vh[-k:].T
    return (x - mean) @ v @ v.T + mean
