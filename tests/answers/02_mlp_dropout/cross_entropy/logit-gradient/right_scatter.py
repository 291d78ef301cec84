# Variant: scatter_add_
def logit_gradient(logits, targets):
    minus = torch.full((len(targets), 1), -1.0, dtype=logits.dtype)
    return logits.softmax(1).scatter_add(1, targets[:, None], minus) / targets.numel()
