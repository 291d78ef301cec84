# Misconception: each set is centred with its own mean
# Message: own mean|ITS mean
# Keeps: test-pca-reconstruct
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    v = torch.linalg.svd(train_x - mean, full_matrices=False).Vh[:k].T
    return (x - x.mean(dim=0)) @ v @ v.T + x.mean(dim=0)
