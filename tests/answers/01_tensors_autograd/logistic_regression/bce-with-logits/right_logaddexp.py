# Variant: log(e^0 + e^z), summed and divided
def bce_with_logits(logits, targets):
    losses = torch.logaddexp(logits, torch.zeros_like(logits)) - targets * logits
    return losses.sum() / len(losses)
