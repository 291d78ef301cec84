# Misconception: divided by the root of the width of the values
# Message: width of the values
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2) / values.shape[-1] ** 0.5
    weights = torch.softmax(scores, dim=-1)
    return weights @ values, weights
