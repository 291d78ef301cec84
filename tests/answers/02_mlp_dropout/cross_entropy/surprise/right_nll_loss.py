# Variant: PyTorch's loss for log-probabilities
def surprise(probabilities, target):
    return F.nll_loss(probabilities.log()[None], torch.tensor([target])).item()
