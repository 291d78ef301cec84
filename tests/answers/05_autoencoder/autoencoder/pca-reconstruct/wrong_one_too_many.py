# Misconception: counting from 0, k directions are 0 to k
# Message: from 2 components|directions|unchanged
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    v = torch.linalg.svd(train_x - mean, full_matrices=False).Vh[: k + 1].T
    return (x - mean) @ v @ v.T + mean
