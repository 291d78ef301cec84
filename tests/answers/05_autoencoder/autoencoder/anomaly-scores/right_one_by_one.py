# Variant: one picture after the other
def anomaly_scores(model, x):
    mode = model.training
    model.eval()
    try:
        with torch.no_grad():
            return torch.stack([(model(row[None])[0] - row).pow(2).mean() for row in x])
    finally:
        model.train(mode)
