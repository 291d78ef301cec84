# Misconception: a sigmoid for each weight
# Message: This is a sigmoid
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2) / queries.shape[-1] ** 0.5
    weights = torch.sigmoid(scores)
    return weights @ values, weights
