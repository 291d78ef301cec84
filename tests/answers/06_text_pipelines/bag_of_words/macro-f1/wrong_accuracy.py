# Misconception: F1 is another word for the share of right answers
# Message: That is the accuracy
def macro_f1(targets, predictions):
    return (targets == predictions).float().mean().item()
