# Misconception: the pair is turned round
# Message: second of the pair|One row a query
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2) / queries.shape[-1] ** 0.5
    weights = torch.softmax(scores, dim=-1)
    return weights, weights @ values
