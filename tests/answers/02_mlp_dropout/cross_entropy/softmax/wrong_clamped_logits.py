# Misconception: clamping the logits avoids the overflow and nothing else
# Message: clamping or dividing does not
# Keeps: test-softmax
def softmax(logits):
    powers = torch.exp(logits.clamp(-80, 80))
    return powers / powers.sum(dim=1, keepdim=True)
