# Variant: measures a copy and never touches the model
def accuracy_gap(model, train_data, val_data):
    twin = copy.deepcopy(model).eval()
    accuracies = []
    for x, y in (train_data, val_data):
        with torch.no_grad():
            right = (twin(x).argmax(dim=1) == y).sum().item()
        accuracies.append(right / len(y))
    return accuracies[0] - accuracies[1]
