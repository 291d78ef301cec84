# Misconception: a data set's package also prepares its images
# Message: no torchvision\.datasets\.RandomCrop.*image sets
# Keeps: test-packages-network
def answers_packages():
    return {
        "no_grad": "torch",
        "Parameter": "torch.nn",
        "cross_entropy": "torch.nn.functional",
        "CrossEntropyLoss": "torch.nn",
        "one_hot": "torch.nn.functional",
        "Adam": "torch.optim",
        "random_split": "torch.utils.data",
        "FashionMNIST": "torchvision.datasets",
        "RandomCrop": "torchvision.datasets",
        "vgg16": "torchvision.models",
    }
