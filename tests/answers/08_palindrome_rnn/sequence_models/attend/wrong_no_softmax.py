# Misconception: no softmax
# Message: softmax is missing
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2) / queries.shape[-1] ** 0.5
    weights = scores
    return weights @ values, weights
