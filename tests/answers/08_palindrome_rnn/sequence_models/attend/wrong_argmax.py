# Misconception: only the best value is passed on
# Message: weighted mean|mixture of the example
# Keeps: test-attend-weights
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2) / queries.shape[-1] ** 0.5
    weights = torch.softmax(scores, dim=-1)
    return values.gather(1, weights.argmax(-1)[:, :, None].expand(-1, -1, values.shape[-1])), weights
