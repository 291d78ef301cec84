# Misconception: scaled after the softmax
# Message: before the softmax, not after
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2)
    weights = torch.softmax(scores, dim=-1) / queries.shape[-1] ** 0.5
    return weights @ values, weights
