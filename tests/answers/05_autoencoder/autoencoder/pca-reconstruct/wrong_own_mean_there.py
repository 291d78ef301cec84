# Misconception: centred with its own mean, brought back with the training mean
# Message: training mean|training pictures
# Keeps: test-pca-reconstruct
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    v = torch.linalg.svd(train_x - mean, full_matrices=False).Vh[:k].T
    return (x - x.mean(dim=0)) @ v @ v.T + mean
