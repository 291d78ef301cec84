# Variant: the softmax by hand
def predict(model, batches):
    mode = model.training
    model.eval()
    rows = []
    with torch.no_grad():
        for batch in batches:
            z = model(batch[0], batch[1])
            e = (z - z.max(dim=1, keepdim=True).values).exp()
            rows.append(e / e.sum(dim=1, keepdim=True))
    if mode:
        model.train()
    return torch.cat(rows, dim=0)
