# Variant: torch.pca_lowrank, which centres by itself
def pca_reconstruct(train_x, x, k):
    mean = train_x.mean(0)
    _, _, v = torch.pca_lowrank(train_x, q=k)
    return torch.addmm(mean, (x - mean) @ v, v.T)
