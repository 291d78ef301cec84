# Misconception: the optimiser belongs to the network's package
# Message: no torch\.nn\.Adam.*layers, losses
# Keeps: test-packages-network
def answers_packages():
    return {
        "no_grad": "torch",
        "Parameter": "torch.nn",
        "cross_entropy": "torch.nn.functional",
        "CrossEntropyLoss": "torch.nn",
        "one_hot": "torch.nn.functional",
        "Adam": "torch.nn",
        "random_split": "torch.utils.data",
        "FashionMNIST": "torchvision.datasets",
        "RandomCrop": "torchvision.transforms",
        "vgg16": "torchvision.models",
    }
