# Misconception: k is not needed
# Message: came back unchanged
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    v = torch.linalg.svd(train_x - mean, full_matrices=False).Vh.T
    return (x - mean) @ v @ v.T + mean
