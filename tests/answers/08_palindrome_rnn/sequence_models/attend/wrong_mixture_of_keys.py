# Misconception: the keys are mixed instead of the values
# Message: mixture|The mixture
# Keeps: test-attend-weights
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2) / queries.shape[-1] ** 0.5
    weights = torch.softmax(scores, dim=-1)
    return weights @ keys, weights
