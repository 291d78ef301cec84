# Misconception: the first hit is the word itself
# Message: exactly the direction of row 2
def nearest(vectors, row, k):
    unit = F.normalize(vectors, dim=1)
    similarities = unit @ unit[row]
    order = similarities.sort(descending=True, stable=True).indices[1 : k + 1]
    return order, similarities[order]
