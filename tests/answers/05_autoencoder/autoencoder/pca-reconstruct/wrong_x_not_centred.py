# Misconception: x is projected as it is
# Message: first k rows|mean
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    v = torch.linalg.svd(train_x - mean, full_matrices=False).Vh[:k].T
    return x @ v @ v.T + mean
