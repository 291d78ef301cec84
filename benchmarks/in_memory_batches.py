"""How long an epoch takes with three ways of feeding the same small network.

    OMP_WAIT_POLICY=PASSIVE OMP_NUM_THREADS=1 python benchmarks/in_memory_batches.py

Each way goes through the same images in batches of 64 and trains the same 784-256-128-10 network
with Adam: (a) ``helpers.training.batches`` on whole tensors, (b) ``TensorDataset`` and
``DataLoader``, (c) a ``Dataset`` of single PIL images with ``ToTensor`` and ``Normalize``, as most
tutorials have it. Prints a table and writes ``results/in_memory_batches.json``.
"""

import contextlib
import io
import statistics
import time
from collections.abc import Callable, Iterable

import record
import torch
from PIL import Image
from torch import nn
from torch.utils.data import DataLoader, Dataset, TensorDataset

from helpers import data, set_seed
from helpers.training import batches

# After helpers, which lets torchvision be imported beside a CPU build of PyTorch.
from torchvision import transforms  # isort: skip

BATCH = 64
REPEATS = 3
MEAN, STD = 0.286, 0.353  # of the pixels of Fashion-MNIST's training images, in [0, 1]

Batches = Iterable[tuple[torch.Tensor, torch.Tensor]]


class Pictures(Dataset):
    """Single images, each converted when it is asked for, as torchvision's own datasets do it."""

    def __init__(self, x: torch.Tensor, y: torch.Tensor) -> None:
        self.x, self.y = x.numpy(), y.tolist()
        self.transform = transforms.Compose(
            [transforms.ToTensor(), transforms.Normalize((MEAN,), (STD,))]
        )

    def __len__(self) -> int:
        """Return the number of images."""
        return len(self.y)

    def __getitem__(self, index: int) -> tuple[torch.Tensor, int]:
        """Return the (1, 28, 28) float32 image and its class."""
        return self.transform(Image.fromarray(self.x[index])), self.y[index]


def load() -> tuple[data.Split, str]:
    """Return all of Fashion-MNIST, or the small set, with the loader's line about it."""
    line = io.StringIO()
    with contextlib.redirect_stdout(line):
        try:
            split = data.fashion_mnist("full")
        except data.DataUnavailable:
            split = data.fashion_mnist("small")
    return split, line.getvalue().strip()


def seconds_of_epoch(epoch: Batches) -> float:
    """Train a new network for one epoch and return the seconds it took."""
    set_seed(0)
    model = nn.Sequential(
        nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 128), nn.ReLU(),
        nn.Linear(128, 10),
    )  # fmt: skip
    optimizer = torch.optim.Adam(model.parameters())
    loss_fn = nn.CrossEntropyLoss()
    begin = time.perf_counter()
    for inputs, targets in epoch:
        loss = loss_fn(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return time.perf_counter() - begin


def main() -> None:
    """Measure the three ways in turn, so that a busy moment of the machine hits them alike."""
    split, source = load()
    print(source)
    x, y = (split.train_x.float() / 255 - MEAN) / STD, split.train_y
    pictures = Pictures(split.train_x, y)
    ways: dict[str, Callable[[], Batches]] = {
        "in-memory tensor batches": lambda: batches(x, y, BATCH),
        "TensorDataset + DataLoader": lambda: DataLoader(
            TensorDataset(x, y), batch_size=BATCH, shuffle=True
        ),
        "PIL images + ToTensor + Normalize": lambda: DataLoader(
            pictures, batch_size=BATCH, shuffle=True
        ),
    }
    seconds_of_epoch(batches(x[:2000], y[:2000], BATCH))  # what only the first steps cost
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(REPEATS):
        for name, way in ways.items():
            seconds[name].append(seconds_of_epoch(way()))
    medians = {name: statistics.median(values) for name, values in seconds.items()}
    fastest = next(iter(medians.values()))
    print("\n| feeding | s an epoch (median of 3) | ratio |\n|---|---|---|")
    for name, median in medians.items():
        print(f"| {name} | {median:.1f} | {median / fastest:.1f}× |")
    figures = {
        "data": source,
        "batch_size": BATCH,
        "seconds": {name: [round(s, 2) for s in values] for name, values in seconds.items()},
        "median_seconds": {name: round(median, 2) for name, median in medians.items()},
        "ratios": {name: round(median / fastest, 2) for name, median in medians.items()},
    }
    print(f"\nwritten: benchmarks/results/{record.write('in_memory_batches', figures).name}")


if __name__ == "__main__":
    main()
