# Misconception: keys turned by view
# Message: the weights is wrong|the weights for
def attend(queries, keys, values):
    scores = queries @ keys.reshape(len(keys), keys.shape[2], keys.shape[1]) / queries.shape[-1] ** 0.5
    weights = torch.softmax(scores, dim=-1)
    return weights @ values, weights
