# Variant: softplus(z) - yz
def bce_with_logits(logits, targets):
    return (F.softplus(logits) - logits * targets).mean()
