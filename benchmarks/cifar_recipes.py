"""Train the two networks of lab 04 on all of CIFAR-10, on tensors in memory."""

import time
from dataclasses import dataclass

import torch
from torch import nn

from helpers.data import Split
from helpers.training import evaluate, fit

VALIDATION = 5_000  # of the training images, for early stopping
MEAN = torch.tensor([0.4914, 0.4822, 0.4465]).view(3, 1, 1)  # of the training images, in [0, 1]
STD = torch.tensor([0.2470, 0.2435, 0.2616]).view(3, 1, 1)


@dataclass(frozen=True)
class Recipe:
    """How to train.

    Attributes:
        num_epochs: at most; the learning rate falls to 0 along a cosine until then.
        learning_rate: of AdamW at the start, weight decay 1e-4.
        batch_size: images a step.
        shift: pixels by which augmentation moves an image at most; it also mirrors.
        patience: epochs in a row without a better validation loss that end the training.
    """

    num_epochs: int
    learning_rate: float = 1e-3
    batch_size: int = 128
    shift: int = 4
    patience: int = 10


def mlp() -> nn.Module:
    """Return the MLP 3072-512-256-128-10 with dropout 0.1."""
    widths, layers = (3072, 512, 256, 128), []
    for before, after in zip(widths, widths[1:], strict=False):
        layers += [nn.Linear(before, after), nn.ReLU(), nn.Dropout(0.1)]
    return nn.Sequential(nn.Flatten(), *layers, nn.Linear(widths[-1], 10))


def cnn(widths: tuple[int, int, int] = (64, 128, 256), head: int = 1024) -> nn.Module:
    """Return three blocks of two 3×3 convolutions and a pooling, then two hidden layers."""
    layers: list[nn.Module] = []
    before = 3
    for width in widths:
        for inputs in (before, width):
            layers += [nn.Conv2d(inputs, width, 3, padding=1, bias=False)]
            layers += [nn.BatchNorm2d(width), nn.ReLU()]
        layers += [nn.MaxPool2d(2)]
        before = width
    layers += [nn.Flatten(), nn.Linear(16 * widths[-1], head), nn.ReLU(), nn.Dropout(0.5)]
    layers += [nn.Linear(head, head), nn.ReLU(), nn.Dropout(0.5), nn.Linear(head, 10)]
    return nn.Sequential(*layers)


def normalised(x: torch.Tensor) -> torch.Tensor:
    """Return (N, 3, 32, 32) uint8 images as float32 with mean 0 and standard deviation 1."""
    return (x.float() / 255 - MEAN.to(x.device)) / STD.to(x.device)


def augmented(x: torch.Tensor, shift: int) -> torch.Tensor:
    """Mirror half of the (B, 3, 32, 32) images, and move each by up to ``shift`` pixels."""
    n = len(x)
    x = torch.where((torch.rand(n, device=x.device) < 0.5).view(n, 1, 1, 1), x.flip(3), x)
    padded = nn.functional.pad(x, (shift,) * 4)
    line = torch.arange(32, device=x.device)
    down, right = torch.randint(0, 2 * shift + 1, (2, n, 1), device=x.device) + line
    image = torch.arange(n, device=x.device)[:, None, None]
    return padded.permute(0, 2, 3, 1)[image, down[:, :, None], right[:, None]].permute(0, 3, 1, 2)


def train(model: nn.Module, split: Split, recipe: Recipe, device: torch.device) -> dict:
    """Train with early stopping on held-out training images; return what was reached.

    Returns:
        ``accuracy`` on the test images with the weights of the best epoch, ``epochs`` taken, the
        ``best_epoch`` and the ``seconds`` of training and validation.
    """
    model.to(device, memory_format=torch.channels_last)
    x, y = split.train_x[VALIDATION:].to(device), split.train_y[VALIDATION:].to(device)
    val_x = normalised(split.train_x[:VALIDATION].to(device))
    val_y = split.train_y[:VALIDATION].to(device)
    optimizer = torch.optim.AdamW(model.parameters(), recipe.learning_rate, weight_decay=1e-4)
    steps = recipe.num_epochs * -(-len(x) // recipe.batch_size)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    loss_fn = nn.CrossEntropyLoss()

    def augment(batch: torch.Tensor) -> torch.Tensor:
        inputs = augmented(normalised(batch), recipe.shift)
        return inputs.contiguous(memory_format=torch.channels_last)

    started = time.perf_counter()
    history = fit(
        model, (x, y), (val_x, val_y), loss_fn=loss_fn, optimizer=optimizer,
        num_epochs=recipe.num_epochs, batch_size=recipe.batch_size, scheduler=scheduler,
        patience=recipe.patience, augment=augment,
    )  # fmt: skip
    seconds = time.perf_counter() - started
    test_x, test_y = normalised(split.test_x.to(device)), split.test_y.to(device)
    _, accuracy = evaluate(model, test_x, test_y, loss_fn, 1000)
    return {
        "accuracy": accuracy, "epochs": len(history.val_loss), "best_epoch": history.best_epoch,
        "seconds": round(seconds, 1),
    }  # fmt: skip
