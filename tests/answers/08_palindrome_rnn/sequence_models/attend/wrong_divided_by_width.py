# Misconception: divided by D
# Message: not by its root
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2) / queries.shape[-1]
    weights = torch.softmax(scores, dim=-1)
    return weights @ values, weights
