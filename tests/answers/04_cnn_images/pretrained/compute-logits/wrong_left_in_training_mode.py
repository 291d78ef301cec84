# Misconception: every model was in training mode before
# Message: left it in training mode
# Keeps: test-compute-logits-values
def compute_logits(model, x, batch_size):
    model.eval()
    with torch.no_grad():
        logits = torch.cat([model(batch) for batch in x.split(batch_size)])
    model.train()
    return logits
