# Misconception: U S V transposed reconstructs any pictures
# Message: One row for each row|another number of rows|shape
# Keeps: test-pca-reconstruct
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(dim=0)
    u, s, vh = torch.linalg.svd(train_x - mean, full_matrices=False)
    return (u[:, :k] * s[:k]) @ vh[:k] + mean
