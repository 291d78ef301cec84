# Misconception: everything a network uses is in torch.nn, functions too
# Message: no torch\.nn\.cross_entropy.*holds classes
# Keeps: test-packages-around
def answers_packages():
    return {
        "no_grad": "torch",
        "Parameter": "torch.nn",
        "cross_entropy": "torch.nn",
        "CrossEntropyLoss": "torch.nn",
        "one_hot": "torch.nn",
        "Adam": "torch.optim",
        "random_split": "torch.utils.data",
        "FashionMNIST": "torchvision.datasets",
        "RandomCrop": "torchvision.transforms",
        "vgg16": "torchvision.models",
    }
