# Variant: einsum
def attend(queries, keys, values):
    scores = torch.einsum("nld,nsd->nls", queries, keys).div(queries.size(2) ** 0.5)
    weights = F.softmax(scores, dim=2)
    return torch.einsum("nls,nse->nle", weights, values), weights
