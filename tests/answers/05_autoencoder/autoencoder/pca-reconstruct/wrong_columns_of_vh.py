# Misconception: the directions are the columns of what svd returns
# Message: rows of V transposed
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    v = torch.linalg.svd(train_x - mean, full_matrices=False).Vh[:, :k]
    v = torch.linalg.qr(v).Q if v.shape[0] > v.shape[1] else v
    return (x - mean) @ v @ v.T + mean
