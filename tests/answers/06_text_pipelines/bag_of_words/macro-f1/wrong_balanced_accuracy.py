# Misconception: the mean recall of lab 03 is macro-F1
# Message: which is balanced accuracy|The F1 of a class that is never predicted is 0
def macro_f1(targets, predictions):
    recalls = [(predictions[targets == label] == label).float().mean() for label in targets.unique()]
    return torch.stack(recalls).mean().item()
