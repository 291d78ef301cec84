# Misconception: 0 times anything is 0
# Message: 0 · log 0 is nan
def surprise(probabilities, target):
    truth = F.one_hot(torch.tensor(target), len(probabilities)).float()
    return -(truth * probabilities.log()).sum().item()
