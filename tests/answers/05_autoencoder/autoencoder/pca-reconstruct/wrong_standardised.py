# Misconception: PCA needs columns of deviation 1
# Message: Subtract the mean and no more
def pca_reconstruct(train_x, x, k):
    mean, std = train_x.mean(dim=0), train_x.std(dim=0)
    v = torch.linalg.svd((train_x - mean) / std, full_matrices=False).Vh[:k].T
    return (x - mean) / std @ v @ v.T * std + mean
