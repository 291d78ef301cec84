# Variant: PyTorch's cosine_similarity and argsort
def nearest(vectors, row, k):
    cosines = torch.cosine_similarity(vectors, vectors[row].unsqueeze(0), dim=1)
    order = cosines.argsort(descending=True, stable=True)
    order = order[order != row][:k]
    return order, cosines[order]
