# Misconception: truth minus prediction
# Message: softmax minus one-hot, in this order
def logit_gradient(logits, targets):
    return (F.one_hot(targets, logits.shape[1]) - torch.softmax(logits, dim=1)) / len(targets)
