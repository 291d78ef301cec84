# Variant: zero_grad first, with zeros; parameters from the optimiser; log-softmax by hand
def train_step(model, optimizer, x, y, max_norm=10.0):
    optimizer.zero_grad(set_to_none=False)
    logits = model(x)
    loss = (logits.logsumexp(dim=1) - logits.gather(1, y[:, None]).squeeze(1)).mean()
    loss.backward()
    parameters = [p for group in optimizer.param_groups for p in group["params"]]
    norm = torch.nn.utils.clip_grad_norm_(parameters, max_norm=max_norm)
    optimizer.step()
    optimizer.zero_grad()
    return float(loss), float(norm)
