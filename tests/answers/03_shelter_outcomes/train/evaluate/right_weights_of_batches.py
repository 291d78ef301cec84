# Variant: mean of a batch times the weight of its rows
def evaluate(model, numbers, categories, targets, weight, batch_size):
    mode = model.training
    model.train(False)
    loss_fn = nn.CrossEntropyLoss(weight=weight)
    total = divisor = 0.0
    classes = []
    with torch.inference_mode():
        for start in range(0, len(targets), batch_size):
            x, c, y = (part[start : start + batch_size] for part in (numbers, categories, targets))
            logits = model(x, c)
            share = weight[y].sum().item()
            total, divisor = total + loss_fn(logits, y).item() * share, divisor + share
            classes += logits.argmax(1).tolist()
    if mode:
        model.train()
    return total / divisor, torch.tensor(classes)
