# Misconception: torch.utils.data holds data sets of its own
# Message: no torch\.utils\.data\.FashionMNIST.*its parts and its batches
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
        "FashionMNIST": "torch.utils.data",
        "RandomCrop": "torchvision.transforms",
        "vgg16": "torchvision.models",
    }
