# Misconception: one mean for all pixels
# Message: mean over the rows
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean()
    v = torch.linalg.svd(train_x - mean, full_matrices=False).Vh[:k].T
    return (x - mean) @ v @ v.T + mean
