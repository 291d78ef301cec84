# Variant: a decorator, and the mode of every module put back
@torch.no_grad()
def compute_logits(model, x, batch_size):
    modes = {module: module.training for module in model.modules()}
    model.train(False)
    logits = torch.cat(list(map(model, torch.split(x, batch_size))), dim=0)
    for module, mode in modes.items():
        module.training = mode
    return logits
