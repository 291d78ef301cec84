# Misconception: more pictures make better directions
# Message: training pictures
# Keeps: test-pca-reconstruct
def pca_reconstruct(train_x, x, k):
    both = torch.cat([train_x, x])
    mean = both.mean(dim=0)
    v = torch.linalg.svd(both - mean, full_matrices=False).Vh[:k].T
    return (x - mean) @ v @ v.T + mean
