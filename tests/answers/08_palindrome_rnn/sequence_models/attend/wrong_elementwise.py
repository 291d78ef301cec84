# Misconception: * taken for the matrix product
# Message: attend stopped with|should have shape
def attend(queries, keys, values):
    scores = queries * keys / queries.shape[-1] ** 0.5
    weights = torch.softmax(scores, dim=-1)
    return weights @ values, weights
