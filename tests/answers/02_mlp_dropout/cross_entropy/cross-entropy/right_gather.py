# Variant: gather, on logits shifted by a detached maximum
def cross_entropy(logits, targets):
    z = logits - logits.detach().amax(1, keepdim=True)
    true = z.gather(1, targets[:, None])[:, 0]
    return torch.mean(torch.log(torch.exp(z).sum(1)) - true)
