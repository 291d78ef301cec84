# Variant: asks autograd for the gradients and hands them over
def repaired_step(model, optimizer, loss_fn, x, y):
    model.train(True)
    loss = loss_fn(model(x), y)
    parameters = [p for group in optimizer.param_groups for p in group["params"]]
    for p, grad in zip(parameters, torch.autograd.grad(loss, parameters)):
        p.grad = grad
    optimizer.step()
    return loss.detach().tolist()
