# Misconception: each picture is centred
# Message: mean over the rows|shape|first k rows|single picture
def pca_reconstruct(train_x, x, k):
    mean = x.mean(dim=1, keepdim=True)
    v = torch.linalg.svd(train_x - train_x.mean(dim=1, keepdim=True), full_matrices=False).Vh[:k].T
    return (x - mean) @ v @ v.T + mean
