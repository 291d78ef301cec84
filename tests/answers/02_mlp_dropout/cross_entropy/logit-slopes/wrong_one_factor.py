# Misconception: dp/dz is p
# Message: factor \(1 - p\) is missing
def logit_slopes(confidence):
    return -2 * confidence * (1 - confidence), -torch.ones_like(confidence)
