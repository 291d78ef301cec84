"""What dropout does to a network of clothes, on all of Fashion-MNIST, with three random seeds.

    OMP_WAIT_POLICY=PASSIVE OMP_NUM_THREADS=1 python benchmarks/fashion_dropout.py

Trains a 784-256-128-10 network with Adam (rate 0.001, batches of 64) on the 60,000 training images
for 20 epochs, with dropout of p = 0, 0.2 and 0.5 behind both hidden layers. After each epoch it
measures loss and accuracy in evaluation mode, on the training images and on the 10,000 others, by
which nothing is chosen. Prints a table and writes ``results/fashion_dropout.json``, which lesson 02
plots. A quarter of an hour on one core.
"""

import contextlib
import io
import statistics
import time

import record
import torch
from torch import nn
from tqdm import tqdm

from helpers import data, set_seed
from helpers.training import batches, evaluate

RATES = (0.0, 0.2, 0.5)
SEEDS = (0, 1, 2)
NUM_EPOCHS = 20
BATCH = 64
MEAN, STD = 0.286, 0.353  # of the pixels of the training images, in [0, 1]


def load() -> tuple[data.Split, str]:
    """Return all of Fashion-MNIST with standardised pixels, and the loader's line about it."""
    line = io.StringIO()
    with contextlib.redirect_stdout(line):
        split = data.fashion_mnist("full")
    train_x, test_x = ((x.float() / 255 - MEAN) / STD for x in (split.train_x, split.test_x))
    return data.Split(train_x, split.train_y, test_x, split.test_y), line.getvalue().strip()


def network(p: float) -> nn.Module:
    """Return a 784-256-128-10 network with dropout ``p`` behind both hidden layers."""
    return nn.Sequential(
        nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Dropout(p),
        nn.Linear(256, 128), nn.ReLU(), nn.Dropout(p), nn.Linear(128, 10),
    )  # fmt: skip


def train(split: data.Split, p: float, seed: int) -> dict[str, object]:
    """Train one network; return what was measured after each epoch, in evaluation mode."""
    set_seed(seed)
    model, loss_fn = network(p), nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters())
    curves: dict[str, list[float]] = {
        f"{part}_{what}": [] for part in ("train", "val") for what in ("loss", "accuracy")
    }
    begin = time.perf_counter()
    for _ in tqdm(range(NUM_EPOCHS), desc=f"p = {p}, seed {seed}", unit="epoch"):
        model.train()
        for x, y in batches(split.train_x, split.train_y, BATCH):
            optimizer.zero_grad()
            loss_fn(model(x), y).backward()
            optimizer.step()
        for part, x, y in (
            ("train", split.train_x, split.train_y), ("val", split.test_x, split.test_y)
        ):  # fmt: skip
            loss, accuracy = evaluate(model, x, y, loss_fn, 1000)
            curves[f"{part}_loss"].append(round(loss, 5))
            curves[f"{part}_accuracy"].append(round(accuracy or 0.0, 5))
    return {"p": p, "seed": seed, "seconds": round(time.perf_counter() - begin, 1), **curves}


def main() -> None:
    """Train with every rate and seed, and print the accuracies after the last epoch."""
    split, source = load()
    print(source)
    runs = [train(split, p, seed) for seed in SEEDS for p in RATES]
    print("\n| dropout | training | validation | its seeds, lowest to highest | gap |")
    print("|---|---|---|---|---|")
    for p in RATES:
        ends = {
            part: [run[f"{part}_accuracy"][-1] for run in runs if run["p"] == p]  # type: ignore[index]
            for part in ("train", "val")
        }
        seen, new = (statistics.mean(values) for values in ends.values())
        span = f"{min(ends['val']):.4f} to {max(ends['val']):.4f}"
        print(f"| {p} | {seen:.4f} | {new:.4f} | {span} | {seen - new:.4f} |")
    figures = {
        "data": source,
        "network": "784-256-128-10, ReLU",
        "optimizer": "Adam, learning rate 0.001",
        "batch_size": BATCH,
        "num_epochs": NUM_EPOCHS,
        "runs": runs,
    }
    print(f"\nwritten: benchmarks/results/{record.write('fashion_dropout', figures).name}")


if __name__ == "__main__":
    main()
