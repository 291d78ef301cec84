# Misconception: the way back needs no mean
# Message: mean is missing
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    v = torch.linalg.svd(train_x - mean, full_matrices=False).Vh[:k].T
    return (x - mean) @ v @ v.T
