# Misconception: only the coordinates are taken from the mean
# Message: first k rows|mean
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    v = torch.linalg.svd(train_x, full_matrices=False).Vh[:k].T
    return (x - mean) @ v @ v.T + mean
