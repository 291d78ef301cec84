# Variant: keeps the best state in a file in memory
def train_with_patience(model, train_fn, measure_fn, max_epochs, patience=10):
    import io

    losses, best, left, file = [], float("inf"), patience, io.BytesIO()
    torch.save(model.state_dict(), file)
    while left > 0 and len(losses) < max_epochs:
        train_fn(model.train())
        with torch.no_grad():
            loss = measure_fn(model.eval())
        losses.append(loss)
        left -= 1
        if loss < best:
            best, left, file = loss, patience, io.BytesIO()
            torch.save(model.state_dict(), file)
    file.seek(0)
    model.load_state_dict(torch.load(file))
    return losses
