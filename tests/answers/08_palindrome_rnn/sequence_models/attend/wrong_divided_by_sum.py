# Misconception: scores over their sum
# Message: divided by their sum
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2) / queries.shape[-1] ** 0.5
    weights = scores / scores.sum(dim=-1, keepdim=True)
    return weights @ values, weights
