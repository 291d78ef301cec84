# Misconception: F.cross_entropy takes probabilities
# Message: F\.cross_entropy takes logits
def surprise(probabilities, target):
    return F.cross_entropy(probabilities[None], torch.tensor([target])).item()
