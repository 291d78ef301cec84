# Misconception: weights are transposed in the second product
# Message: mixture|attend
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2) / queries.shape[-1] ** 0.5
    weights = torch.softmax(scores, dim=-1)
    return weights.transpose(1, 2) @ values, weights
