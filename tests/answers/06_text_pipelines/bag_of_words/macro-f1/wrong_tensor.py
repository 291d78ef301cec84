# Misconception: a tensor of one number is a number
# Message: Python (float|number)
def macro_f1(targets, predictions):
    scores = []
    for label in torch.cat([targets, predictions]).unique():
        true, said = targets == label, predictions == label
        scores.append(2 * (true & said).sum() / (true.sum() + said.sum()))
    return torch.stack(scores).mean()
