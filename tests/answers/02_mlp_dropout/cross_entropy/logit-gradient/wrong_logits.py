# Misconception: logits are probabilities
# Message: softmax over the classes
def logit_gradient(logits, targets):
    return (logits - F.one_hot(targets, logits.shape[1])) / len(targets)
