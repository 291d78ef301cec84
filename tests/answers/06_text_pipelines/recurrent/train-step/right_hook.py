# Variant: clipped by a hook of the optimiser
def train_step(model, loss, optimizer, max_norm=5.0):
    norms = []
    handle = optimizer.register_step_pre_hook(lambda *_: norms.append(nn.utils.clip_grad_norm_(model.parameters(), max_norm)))
    for p in model.parameters():
        p.grad = None
    loss.backward()
    optimizer.step()
    handle.remove()
    return norms[0].item()
