# Variant: gradients from torch.autograd.grad, put into .grad
def train_step(model, optimizer, x, y, max_norm=10.0):
    parameters = list(model.parameters())
    loss = F.nll_loss(F.log_softmax(model(x), dim=1), y)
    gradients = torch.autograd.grad(loss, parameters)
    norm = torch.cat([g.flatten() for g in gradients]).norm().item()
    factor = min(1.0, max_norm / norm)
    for parameter, gradient in zip(parameters, gradients):
        parameter.grad = gradient * factor
    optimizer.step()
    return loss.item(), norm
