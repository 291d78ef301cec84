# Misconception: the code is multiplied by the singular values
# Message: from 2 components
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    u, s, vh = torch.linalg.svd(train_x - mean, full_matrices=False)
    return (x - mean) @ vh[:k].T @ torch.diag(s[:k]) @ vh[:k] + mean
