# Variant: weights of the batches, computed with tensors
def evaluate(model, x, y, loss_fn, batch_size):
    import copy
    twin = copy.deepcopy(model).eval().requires_grad_(False)
    with torch.no_grad():
        parts = [(twin(a), b) for a, b in zip(torch.split(x, batch_size), torch.split(y, batch_size), strict=True)]
        share = torch.tensor([len(b) for _, b in parts], dtype=torch.float64) / len(y)
        losses = torch.tensor([loss_fn(z, b).item() for z, b in parts], dtype=torch.float64)
        rights = torch.tensor([(z.max(1)[1] == b).float().mean().item() for z, b in parts], dtype=torch.float64)
    return (share @ losses).item(), (share @ rights).item()
