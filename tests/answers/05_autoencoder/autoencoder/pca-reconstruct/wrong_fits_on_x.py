# Misconception: PCA describes the pictures it is given
# Message: training pictures
# Keeps: test-pca-reconstruct
def pca_reconstruct(train_x, x, k):
    mean = x.mean(dim=0)
    v = torch.linalg.svd(x - mean, full_matrices=False).Vh[:k].T
    return (x - mean) @ v @ v.T + mean
