# Misconception: it reconstructs what it was fitted to
# Message: One row for each row of x
# Keeps: test-pca-reconstruct
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    v = torch.linalg.svd(train_x - mean, full_matrices=False).Vh[:k].T
    return (train_x - mean) @ v @ v.T + mean
