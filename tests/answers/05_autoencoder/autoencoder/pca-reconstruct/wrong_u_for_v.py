# Misconception: U holds the directions
# Message: way back|svd returns
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    u = torch.linalg.svd(train_x - mean, full_matrices=False).U[:, :k]
    return (x - mean) @ u @ u.T + mean
