# Variant: groups the names by package and turns the table round
def answers_packages():
    shelves = {
        "torch": ["no_grad"],
        "torch.nn": ["Parameter", "CrossEntropyLoss"],
        "torch.nn.functional": ["cross_entropy", "one_hot"],
        "torch.optim": ["Adam"],
        "torch.utils.data": ["random_split"],
        "torchvision.datasets": ["FashionMNIST"],
        "torchvision.transforms": ["RandomCrop"],
        "torchvision.models": ["vgg16"],
    }
    return {name: package for package, names in shelves.items() for name in names}
