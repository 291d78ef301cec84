# Variant: gives the packages themselves, not their names
import torchvision
import torchvision.datasets
import torchvision.models
import torchvision.transforms


def answers_packages():
    return {
        "no_grad": torch,
        "Parameter": nn,
        "cross_entropy": nn.functional,
        "CrossEntropyLoss": nn,
        "one_hot": nn.functional,
        "Adam": torch.optim,
        "random_split": torch.utils.data,
        "FashionMNIST": torchvision.datasets,
        "RandomCrop": torchvision.transforms,
        "vgg16": torchvision.models,
    }
