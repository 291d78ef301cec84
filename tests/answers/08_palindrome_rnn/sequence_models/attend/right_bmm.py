# Variant: bmm, queries scaled first, exp of the difference to the maximum
def attend(queries, keys, values):
    q = queries / math.sqrt(keys.shape[2])
    scores = torch.bmm(q, keys.mT)
    powers = (scores - scores.amax(dim=2, keepdim=True)).exp()
    weights = powers / powers.sum(dim=2, keepdim=True)
    return torch.bmm(weights, values), weights
