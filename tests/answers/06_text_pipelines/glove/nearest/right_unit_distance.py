# Variant: sorted by the distance of unit vectors
def nearest(vectors, row, k):
    lengths = vectors.norm(dim=1, keepdim=True)
    unit = torch.where(lengths > 0, vectors / lengths, 0.0)
    cosines = unit @ unit[row]
    hidden_row = cosines.clone()
    hidden_row[row] = -2
    rows = hidden_row.sort(descending=True).indices[:k]
    return rows, cosines[rows]
