# Misconception: the softmax runs over the batch
# Message: over the examples of the batch
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2) / queries.shape[-1] ** 0.5
    weights = torch.softmax(scores, dim=0)
    return weights @ values, weights
