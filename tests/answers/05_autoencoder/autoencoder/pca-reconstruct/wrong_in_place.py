# Misconception: the mean is subtracted in the table
# Message: changed its input|shape
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    train_x -= mean
    v = torch.linalg.svd(train_x, full_matrices=False).Vh[:k].T
    return (x - mean) @ v @ v.T + mean
