# Misconception: losses are in torch.nn.functional, as classes too; a Parameter is a kind of tensor, so it is in torch
# Message: no torch\.Parameter.*holds tensors
# Keeps: test-packages-around
def answers_packages():
    return {
        "no_grad": "torch",
        "Parameter": "torch",
        "cross_entropy": "torch.nn.functional",
        "CrossEntropyLoss": "torch.nn.functional",
        "one_hot": "torch.nn.functional",
        "Adam": "torch.optim",
        "random_split": "torch.utils.data",
        "FashionMNIST": "torchvision.datasets",
        "RandomCrop": "torchvision.transforms",
        "vgg16": "torchvision.models",
    }
