# Variant: a softmax for reading the prediction only; a closure for the optimiser
def train_epoch(model, x, y, loss_fn, optimizer, batch_size):
    import random
    model.train()
    order = list(range(len(x)))
    random.shuffle(order)
    loss_sum = accuracy_sum = 0.0
    for i in range(0, len(order), batch_size):
        rows = order[i : i + batch_size]
        result = {}
        def closure():
            optimizer.zero_grad()
            result["logits"] = model(x[rows])
            result["loss"] = loss_fn(result["logits"], y[rows])
            result["loss"].backward()
            return result["loss"]
        optimizer.step(closure)
        probabilities = result["logits"].detach().softmax(dim=-1)
        loss_sum += float(result["loss"]) * len(rows)
        accuracy_sum += (probabilities.argmax(dim=-1) == y[rows]).float().mean().item() * len(rows)
    return loss_sum / len(x), accuracy_sum / len(x)
