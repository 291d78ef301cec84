# Variant: torch.pca_lowrank with some directions to spare, of a centred table
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(0)
    v = torch.pca_lowrank(train_x - mean, q=min(k + 6, *train_x.shape), center=False)[2][:, :k]
    return (x - mean) @ v @ v.T + mean
