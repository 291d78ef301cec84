# Misconception: p[:, targets] -= 1 reaches one entry a row
# Message: reaches all rows
# Keeps: test-logit-gradient-one
def logit_gradient(logits, targets):
    p = torch.softmax(logits, dim=1)
    p[:, targets] -= 1
    return p / len(targets)
