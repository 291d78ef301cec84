# Misconception: only the mixture is returned
# Message: Return a pair
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2) / queries.shape[-1] ** 0.5
    weights = torch.softmax(scores, dim=-1)
    return weights @ values
