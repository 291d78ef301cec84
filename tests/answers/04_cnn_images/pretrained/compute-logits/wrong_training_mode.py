# Misconception: no_grad is all a measurement needs
# Message: training mode while it answered
# Keeps: test-compute-logits-values
def compute_logits(model, x, batch_size):
    with torch.no_grad():
        return torch.cat([model(batch) for batch in x.split(batch_size)])
