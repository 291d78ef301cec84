# Misconception: the ready-made function
# Message: without PyTorch
# Keeps: test-attend-mixture
def attend(queries, keys, values):
    scores = queries @ keys.transpose(1, 2) / queries.shape[-1] ** 0.5
    weights = torch.softmax(scores, dim=-1)
    return F.scaled_dot_product_attention(queries, keys, values), weights
