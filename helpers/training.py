"""Train and evaluate a model on data that fits in memory.

The loop that lab 01 has students write, with what later labs add to it: validation, early stopping
and the best checkpoint. Batches are indexed out of whole tensors, which takes a fraction of the
time of a ``DataLoader`` over single images (benchmarks/in_memory_batches.py measures it).
"""

import copy
import math
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import torch
from torch import nn
from tqdm.auto import tqdm

Loss = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]


@dataclass
class History:
    """What ``fit`` saw: one entry an epoch in each list, in order.

    Attributes:
        train_loss: mean over the examples of the epoch, each as its batch was learnt: with dropout
            and augmentation on, and the early batches before the weights improved. To compare with
            ``val_loss`` on equal terms, use ``evaluate`` on the training data.
        val_loss: mean over the validation examples after the epoch.
        train_accuracy: share of right answers, from 0 to 1, measured like ``train_loss``; empty
            where targets are not integer classes.
        val_accuracy: the same, measured like ``val_loss``.
        best_epoch: the epoch of the lowest validation loss, counted from 1; 0 if no epoch had a
            finite one.
    """

    train_loss: list[float] = field(default_factory=list)
    val_loss: list[float] = field(default_factory=list)
    train_accuracy: list[float] = field(default_factory=list)
    val_accuracy: list[float] = field(default_factory=list)
    best_epoch: int = 0


def batches(
    x: torch.Tensor,
    y: torch.Tensor,
    batch_size: int,
    *,
    shuffle: bool = True,
    generator: torch.Generator | None = None,
) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """Cut a dataset into mini-batches that hold each row once.

    Args:
        x: (N, ...) inputs, on any device.
        y: (N, ...) targets, on the same device.
        batch_size: rows in a batch; the last batch has what is left.
        shuffle: take the rows in a random order, drawn anew at each call.
        generator: a CPU generator for that order; PyTorch's default one if None.

    Returns:
        An iterator over pairs of (B, ...) inputs and (B, ...) targets.

    Raises:
        ValueError: if ``x`` and ``y`` differ in length or are empty, or ``batch_size`` is below 1.
    """
    _check_data(x, y, batch_size)
    if not shuffle:
        return zip(x.split(batch_size), y.split(batch_size), strict=True)
    order = torch.randperm(len(x), generator=generator).to(x.device)
    return ((x[rows], y[rows]) for rows in order.split(batch_size))


def evaluate(
    model: nn.Module, x: torch.Tensor, y: torch.Tensor, loss_fn: Loss, batch_size: int
) -> tuple[float, float | None]:
    """Measure a model in evaluation mode, without gradients; it keeps the mode it was in.

    Args:
        model: maps (B, ...) inputs to (B, C) class scores, or to predictions shaped like ``y``.
        x: (N, ...) inputs, on the model's device.
        y: (N,) integer classes, or float targets.
        loss_fn: maps output and targets of a batch to their mean loss.
        batch_size: rows at a time; affects memory and time, not the result.

    Returns:
        The mean loss over the examples (batches count by their size), and the share of examples
        whose highest score is at the right class; None in its place for float targets.

    Raises:
        ValueError: as ``batches``.
    """
    sums = _Sums()
    with _evaluation_mode(model), torch.no_grad():
        for inputs, targets in batches(x, y, batch_size, shuffle=False):
            output = model(inputs)
            sums.add(loss_fn(output, targets), output, targets)
    return sums.means()


def fit(
    model: nn.Module,
    train: tuple[torch.Tensor, torch.Tensor],
    val: tuple[torch.Tensor, torch.Tensor],
    *,
    loss_fn: Loss,
    optimizer: torch.optim.Optimizer,
    num_epochs: int,
    batch_size: int,
    scheduler: torch.optim.lr_scheduler.LRScheduler | None = None,
    patience: int | None = None,
    augment: Callable[[torch.Tensor], torch.Tensor] | None = None,
    generator: torch.Generator | None = None,
    progress: bool = True,
) -> History:
    """Train a model, and leave it with the weights of the epoch that did best in validation.

    Args:
        model: as for ``evaluate``; left in evaluation mode.
        train: inputs and targets to learn from, on the model's device.
        val: inputs and targets to choose the best epoch by.
        loss_fn: maps output and targets of a batch to their mean loss.
        optimizer: of the model's parameters.
        num_epochs: how often to go through the training data, at most.
        batch_size: rows in a batch.
        scheduler: moved on after each batch: give its lengths in batches, not in epochs.
        patience: stop after this many epochs in a row without a lower validation loss; None
            trains to the end.
        augment: maps the (B, ...) inputs of a training batch to changed ones of the same shape.
        generator: a CPU generator for the order of the training data.
        progress: show a bar over the epochs.

    Returns:
        Losses and accuracies of each epoch. If no validation loss was finite, the model has the
        weights it began with.

    Raises:
        ValueError: as ``batches``, or if ``num_epochs`` or ``patience`` is below 1, or the
            scheduler is ``ReduceLROnPlateau``, which wants a loss at each step.
    """
    _check_data(*train, batch_size)
    _check_data(*val, batch_size)
    if num_epochs < 1:
        raise ValueError(f"num_epochs should be at least 1, not {num_epochs}")
    if patience is not None and patience < 1:
        raise ValueError(f"patience should be at least 1 epoch, or None, not {patience}")
    if isinstance(scheduler, torch.optim.lr_scheduler.ReduceLROnPlateau):
        raise ValueError("fit cannot use ReduceLROnPlateau; use OneCycleLR or CosineAnnealingLR")
    history = History()
    best_loss, best_state = math.inf, copy.deepcopy(model.state_dict())
    # stdout, since nbgrader takes any word on stderr for a failed test
    epochs = tqdm(range(1, num_epochs + 1), desc="epochs", disable=not progress, file=sys.stdout)
    for epoch in epochs:
        model.train()
        sums = _Sums()
        for inputs, targets in batches(*train, batch_size, generator=generator):
            output = model(augment(inputs) if augment else inputs)
            loss = loss_fn(output, targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            if scheduler is not None:
                scheduler.step()
            sums.add(loss, output, targets)
        train_loss, train_accuracy = sums.means()
        val_loss, val_accuracy = evaluate(model, *val, loss_fn, batch_size)
        history.train_loss.append(train_loss)
        history.val_loss.append(val_loss)
        shown = {"train_loss": f"{train_loss:.4f}", "val_loss": f"{val_loss:.4f}"}
        if train_accuracy is not None:
            history.train_accuracy.append(train_accuracy)
        if val_accuracy is not None:
            history.val_accuracy.append(val_accuracy)
            shown["val_accuracy"] = f"{val_accuracy:.3f}"
        epochs.set_postfix(shown)
        if val_loss < best_loss:
            # A copy: the tensors of state_dict() are the weights themselves and go on changing.
            best_loss, best_state = val_loss, copy.deepcopy(model.state_dict())
            history.best_epoch = epoch
        elif patience is not None and epoch - history.best_epoch >= patience:
            break
    epochs.close()
    model.load_state_dict(best_state)
    model.eval()
    return history


def _check_data(x: torch.Tensor, y: torch.Tensor, batch_size: int) -> None:
    if len(x) != len(y):
        raise ValueError(
            f"x has {len(x)} rows and y has {len(y)}; each row of x needs its entry in y"
        )
    if len(x) == 0:
        raise ValueError("x and y have no rows; check how you selected or split them")
    if batch_size < 1:
        raise ValueError(f"batch_size should be at least 1, not {batch_size}; 64 is a usual choice")


@contextmanager
def _evaluation_mode(model: nn.Module) -> Iterator[None]:
    """Put every module of the model in evaluation mode, and afterwards back in the one it had."""
    modes = {module: module.training for module in model.modules()}
    model.eval()
    try:
        yield
    finally:
        for module, mode in modes.items():
            module.training = mode  # each its own: a part may be frozen in evaluation mode


class _Sums:
    """Loss and right answers, summed over batches of different sizes."""

    def __init__(self) -> None:
        self.rows = self.answers = 0
        # tensors from the first batch on, so that a GPU need not be waited for in each batch
        self.loss: torch.Tensor | float = 0.0
        self.right: torch.Tensor | int = 0
        self.classes = False

    def add(self, loss: torch.Tensor, output: torch.Tensor, targets: torch.Tensor) -> None:
        self.rows += len(targets)
        self.loss = self.loss + loss.detach() * len(targets)
        self.classes = not targets.is_floating_point()
        if self.classes:
            self.answers += targets.numel()
            self.right = self.right + (output.detach().argmax(1) == targets).sum()

    def means(self) -> tuple[float, float | None]:
        accuracy = float(self.right) / self.answers if self.classes else None
        return float(self.loss) / self.rows, accuracy
