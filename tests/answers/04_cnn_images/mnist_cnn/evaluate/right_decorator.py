# Variant: no_grad as a decorator, counts summed
@torch.no_grad()
def evaluate(model, x, y, batch_size):
    mode = model.training
    model.eval()
    right, rows = 0, []
    for inputs, targets in zip(x.split(batch_size), y.split(batch_size)):
        logits = model(inputs)
        right += (logits.argmax(1) == targets).sum().item()
        rows.append(F.softmax(logits, dim=-1))
    if mode:
        model.train()
    return right / len(y), torch.cat(rows, dim=0)
