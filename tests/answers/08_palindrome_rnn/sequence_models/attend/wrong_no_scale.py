# Misconception: sqrt(D) is missing
# Message: scale is missing
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2)
    weights = torch.softmax(scores, dim=-1)
    return weights @ values, weights
