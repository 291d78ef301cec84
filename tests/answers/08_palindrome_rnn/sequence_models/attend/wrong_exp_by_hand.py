# Misconception: exp without subtracting the maximum
# Message: exp overflows
# Keeps: test-attend-mixture
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2) / queries.shape[-1] ** 0.5
    weights = scores.exp() / scores.exp().sum(dim=-1, keepdim=True)
    return weights @ values, weights
