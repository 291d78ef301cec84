# Misconception: PCA needs no centring
# Message: mean was not subtracted
def pca_reconstruct(train_x, x, k):
    v = torch.linalg.svd(train_x, full_matrices=False).Vh[:k].T
    return x @ v @ v.T
