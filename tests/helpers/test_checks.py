"""Each check lets right values pass and says what is wrong with wrong ones."""

import re

import numpy as np
import pytest
import torch

from helpers import checks


class Liar(torch.Tensor):
    """A tensor that claims to equal anything."""

    def __eq__(self, other):
        return True

    __hash__ = None


def fails(*words):
    return pytest.raises(AssertionError, match=".*".join(re.escape(word) for word in words))


def test_tensor():
    value = torch.zeros(2, 3)
    checks.tensor(value, "h")
    checks.tensor(value, "h", shape=(2, 3), dtype=torch.float32)
    checks.tensor(value, "h", shape=[2, 3])
    checks.tensor(torch.tensor(1.0), "loss", shape=())
    with fails("h should have shape (3, 2), but it has (2, 3)", "Transpose?"):
        checks.tensor(value, "h", shape=(3, 2), hint="Transpose?")
    with fails("h should have dtype torch.float64, but it has torch.float32"):
        checks.tensor(value, "h", dtype=torch.float64)
    with fails("h should be a torch.Tensor, but it is None (did you forget to return"):
        checks.tensor(None, "h")
    with fails("but it is a ndarray"):
        checks.tensor(np.zeros(2), "h")
    with fails("but it is a Liar"):
        checks.tensor(torch.zeros(2).as_subclass(Liar), "h")
    with fails("..."):
        checks.tensor("x" * 1000, "h")


def test_number():
    checks.number(1.5, "mean")
    checks.number(3, "count", int)
    for value in (np.float64(1.5), torch.tensor(1.5), 1, None):
        with fails("mean should be a Python float, but it is"):
            checks.number(value, "mean")
    with fails("count should be a Python int", "bool"):
        checks.number(True, "count", int)
    for value in (float("nan"), float("inf")):
        with fails("mean should be a finite number", "Divided by zero?"):
            checks.number(value, "mean", hint="Divided by zero?")


def test_close():
    checks.close(torch.tensor([1.0, 2.0]), [1.0, 2.0], "y")
    checks.close(torch.tensor([1.0, 2.0], dtype=torch.float64), torch.tensor([1.0, 2.00001]), "y")
    checks.close(1.0, 1.0, "y")
    checks.close(torch.tensor(float("nan")), float("nan"), "y")
    checks.close(torch.nn.Parameter(torch.ones(2)), torch.ones(2), "y")
    with fails("y should have shape (2,), but it has (2, 1)"):
        checks.close(torch.ones(2, 1), torch.ones(2), "y")
    with fails("y should be 2, but it is 1.", "Squared?"):
        checks.close(1.0, 2.0, "y", hint="Squared?")
    wrong = torch.zeros(2, 2)
    wrong[1, 0] = 5.0
    wrong[0, 0] = 0.1
    with fails("y is wrong in 2 of 4 places; at [1, 0] it should be 0, but it is 5"):
        checks.close(wrong, torch.zeros(2, 2), "y")
    with fails("at [1]", "but it is nan"):
        checks.close(torch.tensor([0.5, float("nan")]), torch.zeros(2), "y")
    for value in (torch.ones(2).as_subclass(Liar), [1.0, 1.0], None):
        with fails("y should be a tensor or a number, but it is"):
            checks.close(value, torch.ones(2), "y")
    checks.close(1.05, 1.0, "y", rtol=0.1)
    with fails("y should be 1"):
        checks.close(1.05, 1.0, "y", rtol=0.01)


def test_no_graph():
    checks.no_graph(torch.ones(2), "loss")
    with fails("loss still carries a computation graph", "Detach it."):
        checks.no_graph(torch.ones(2, requires_grad=True) * 2, "loss", hint="Detach it.")


def test_unchanged():
    x = torch.ones(2, requires_grad=True)
    x.grad = torch.ones(2)
    with checks.unchanged(x=x):
        x * 2
    with fails("changed its input x", "Copy it."), checks.unchanged("Copy it.", x=x):
        x.data += 1
    with fails("changed x.grad"), checks.unchanged(x=x):
        x.grad.zero_()
    with fails("changed x.grad"), checks.unchanged(x=x):
        x.grad = None
    with fails("changed requires_grad"), checks.unchanged(x=x):
        x.requires_grad_(False)
    y = torch.ones(2)
    with fails("changed its input y"), checks.unchanged(x=x, y=y):
        y.mul_(2)


def test_runs():
    with checks.runs("step"):
        pass
    with fails("step stopped with ValueError: bad size.", "Flatten first."):  # noqa: SIM117
        with checks.runs("step", hint="Flatten first."):
            raise ValueError("bad size")
    with pytest.raises(NotImplementedError), checks.runs("step"):
        raise NotImplementedError
    with fails("own words"), checks.runs("step"):
        raise AssertionError("own words")


def test_raises():
    with checks.raises(ValueError, "split"):
        raise ValueError("n must be positive")
    with fails("split should raise ValueError, but it raised nothing.", "Check n."):  # noqa: SIM117
        with checks.raises(ValueError, "split", hint="Check n."):
            pass
    with fails("split should raise ValueError, but it raised KeyError"):  # noqa: SIM117
        with checks.raises(ValueError, "split"):
            raise KeyError("n")


def test_environment_leaves_the_random_generator_as_it_is():
    torch.manual_seed(3)
    state = torch.get_rng_state()
    checks.environment()
    assert torch.equal(torch.get_rng_state(), state)


def test_environment_says_that_it_is_not_the_students_fault(monkeypatch):
    monkeypatch.setattr(torch, "randn", lambda *_, **__: torch.zeros(4))
    with pytest.raises(RuntimeError, match="torch.randn.*not of your answers"):
        checks.environment()
