# Misconception: nobody needs the old mode any more
# Message: left it in evaluation mode
# Keeps: test-compute-logits-values
def compute_logits(model, x, batch_size):
    model.eval()
    with torch.no_grad():
        return torch.cat([model(batch) for batch in x.split(batch_size)])
