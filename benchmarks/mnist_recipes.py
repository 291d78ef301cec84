"""Two ways to train a convolutional network on all of MNIST, on tensors in memory."""

import time
from collections.abc import Callable, Iterator

import torch
from torch import nn

from helpers.data import Split
from helpers.training import batches, evaluate

MEAN, STD = 0.1307, 0.3081  # of the pixels of the training images, in [0, 1]


def standardised(split: Split) -> Split:
    """Return the images as (N, 1, 28, 28) float32 with mean 0 and standard deviation 1."""
    train_x, test_x = (
        ((x[:, None].float() / 255 - MEAN) / STD).contiguous(memory_format=torch.channels_last)
        for x in (split.train_x, split.test_x)
    )
    return Split(train_x, split.train_y, test_x, split.test_y)


def small_network() -> nn.Module:
    """Return a network of 39,674 parameters whose first convolution has stride 2."""
    return nn.Sequential(
        nn.Conv2d(1, 16, 5, stride=2, padding=2, bias=False), nn.BatchNorm2d(16), nn.ReLU(),
        nn.Conv2d(16, 32, 3, padding=1, bias=False), nn.BatchNorm2d(32), nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(32, 64, 3, bias=False), nn.BatchNorm2d(64), nn.ReLU(),
        nn.Flatten(), nn.Linear(64 * 5 * 5, 10),
    )  # fmt: skip


def example_network() -> nn.Module:
    """Return the network of https://github.com/pytorch/examples/tree/main/mnist."""
    return nn.Sequential(
        nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2),
        nn.Dropout(0.25), nn.Flatten(), nn.Linear(9216, 128), nn.ReLU(), nn.Dropout(0.5),
        nn.Linear(128, 10),
    )  # fmt: skip


def shifted(x: torch.Tensor) -> torch.Tensor:
    """Move each (B, 1, 28, 28) image by -1, 0 or 1 pixel in each direction."""
    padded = nn.functional.pad(x, (1, 1, 1, 1), value=-MEAN / STD)
    moves = torch.randint(0, 9, (len(x),))
    moved = torch.empty_like(x)
    for move in range(9):
        rows = moves == move
        down, right = divmod(move, 3)
        moved[rows] = padded[rows, :, down : down + 28, right : right + 28]
    return moved


def accuracy(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> float:
    """Return the share of right answers, in evaluation mode."""
    return evaluate(model, x, y, nn.functional.cross_entropy, 1000)[1] or 0.0


def small_recipe(split: Split, num_epochs: int = 3) -> Iterator[tuple[float, float]]:
    """Train the small network: AdamW, one cycle up to 0.006, batches of 128, shifts of a pixel.

    Yields:
        Seconds of training so far and test accuracy, once, after the last epoch: before its end
        the learning rate is high, and the accuracy says little.
    """
    model = small_network().to(memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(model.parameters(), weight_decay=0.01)
    steps = num_epochs * -(-len(split.train_x) // 128)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.006, total_steps=steps)
    seconds = sum(
        _epoch(model, split, 128, optimizer, scheduler.step, shifted) for _ in range(num_epochs)
    )
    yield seconds, accuracy(model, split.test_x, split.test_y)


def example_recipe(split: Split, num_epochs: int = 14) -> Iterator[tuple[float, float]]:
    """Train as pytorch/examples does: Adadelta at 1, times 0.7 an epoch, batches of 64, 14 epochs.

    Its pictures come out of a ``DataLoader``; here they are cut from tensors, which is quicker.

    Yields:
        Seconds of training so far and test accuracy, after each epoch.
    """
    model = example_network()
    optimizer = torch.optim.Adadelta(model.parameters(), lr=1.0)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1, gamma=0.7)
    plain = Split(
        split.train_x.contiguous(), split.train_y, split.test_x.contiguous(), split.test_y
    )
    seconds = 0.0
    for _ in range(num_epochs):
        seconds += _epoch(model, plain, 64, optimizer, lambda: None, lambda x: x)
        scheduler.step()
        yield seconds, accuracy(model, plain.test_x, plain.test_y)


def _epoch(
    model: nn.Module,
    split: Split,
    batch_size: int,
    optimizer: torch.optim.Optimizer,
    after_step: Callable[[], object],
    augment: Callable[[torch.Tensor], torch.Tensor],
) -> float:
    """Train for one epoch; return the seconds it took."""
    started = time.perf_counter()
    model.train()
    for x, y in batches(split.train_x, split.train_y, batch_size):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(augment(x)), y).backward()
        optimizer.step()
        after_step()
    return time.perf_counter() - started
