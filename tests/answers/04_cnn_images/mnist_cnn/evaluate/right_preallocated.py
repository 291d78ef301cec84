# Variant: rows written into a tensor; try and finally
def evaluate(model, x, y, batch_size):
    was_training = model.training
    model.eval()
    try:
        with torch.no_grad():
            probabilities = None
            for rows in torch.arange(len(x)).split(batch_size):
                part = torch.softmax(model(x[rows]), 1)
                if probabilities is None:
                    probabilities = part.new_zeros(len(x), part.shape[1])
                probabilities[rows] = part
    finally:
        model.train(was_training)
    return sum((probabilities.argmax(1) == y).tolist()) / len(x), probabilities
