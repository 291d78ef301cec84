# Misconception: divided by the root of the number of keys
# Message: root of the number of keys
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2) / keys.shape[1] ** 0.5
    weights = torch.softmax(scores, dim=-1)
    return weights @ values, weights
