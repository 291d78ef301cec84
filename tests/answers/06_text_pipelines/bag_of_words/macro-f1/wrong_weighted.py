# Misconception: the classes are averaged by their size
# Message: That is weighted F1|The F1 of a class that is never predicted is 0
def macro_f1(targets, predictions):
    total = 0.0
    for label in torch.cat([targets, predictions]).unique():
        true, said = targets == label, predictions == label
        total += true.float().mean().item() * 2 * (true & said).sum().item() / (true.sum() + said.sum()).item()
    return total
