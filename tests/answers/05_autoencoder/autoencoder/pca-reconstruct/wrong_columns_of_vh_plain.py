# Misconception: V transposed is V
# Message: rows of V transposed|directions|back
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    _, _, v = torch.linalg.svd(train_x - mean, full_matrices=False)
    return (x - mean) @ v[:, :k] @ v[:, :k].T + mean
