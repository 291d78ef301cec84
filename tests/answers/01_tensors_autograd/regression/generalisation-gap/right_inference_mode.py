# Variant: inference_mode and try/finally
def generalisation_gap(model, loss_fn, train_data, val_data):
    mode = model.training
    try:
        model.eval()
        with torch.inference_mode():
            return float(loss_fn(model(val_data[0]), val_data[1]) - loss_fn(model(train_data[0]), train_data[1]))
    finally:
        model.train(mode)
