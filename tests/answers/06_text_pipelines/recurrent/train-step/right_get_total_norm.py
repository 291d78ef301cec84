# Variant: measured first, clipped with the optimiser's parameters
def train_step(model, loss, optimizer, max_norm=5.0):
    optimizer.zero_grad(set_to_none=False)
    loss.backward()
    parameters = [p for group in optimizer.param_groups for p in group["params"]]
    norm = nn.utils.get_total_norm([p.grad for p in parameters])
    nn.utils.clip_grads_with_norm_(parameters, max_norm, norm)
    optimizer.step()
    return float(norm)
