# Misconception: the keys are not transposed
# Message: attend stopped with
def attend(queries, keys, values):
    scores = queries @ keys / queries.shape[-1] ** 0.5
    weights = torch.softmax(scores, dim=-1)
    return weights @ values, weights
