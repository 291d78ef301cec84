# Misconception: what has to do with gradients is in torch.autograd
# Message: no package of the map
# Keeps: test-packages-around
def answers_packages():
    return {
        "no_grad": "torch.autograd",
        "Parameter": "torch.nn",
        "cross_entropy": "torch.nn.functional",
        "CrossEntropyLoss": "torch.nn",
        "one_hot": "torch.nn.functional",
        "Adam": "torch.optim",
        "random_split": "torch.utils.data",
        "FashionMNIST": "torchvision.datasets",
        "RandomCrop": "torchvision.transforms",
        "vgg16": "torchvision.models",
    }
