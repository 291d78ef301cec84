"""Assertions that explain themselves, for the test cells of the labs.

Each check raises ``AssertionError`` with what was expected, what came instead and, where the test
knows the usual mistake, a hint. Types are compared exactly: an object that merely claims to be
equal to a tensor is not one.
"""

import math
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
import torch

_FIX = (
    "This is a fault of the environment, not of your answers. Restart the kernel; if it happens "
    "again, reinstall the course's packages as its README says, or show this to your instructor."
)


def _fail(message: str, hint: str) -> None:
    __tracebackhide__ = True  # IPython then shows the test's line, not this one
    raise AssertionError(f"{message} {hint}".strip())


def _describe(value: object) -> str:
    kind = type(value).__name__
    kind = f"{'an' if kind[0].lower() in 'aeiou' else 'a'} {kind}"
    if isinstance(value, torch.Tensor):
        return f"{kind} of shape {tuple(value.shape)} and dtype {value.dtype}"
    if value is None:
        return "None (did you forget to return a value?)"
    text = repr(value)
    return f"{kind}: {text if len(text) <= 60 else text[:57] + '...'}"


def tensor(
    value: object,
    name: str,
    *,
    shape: Sequence[int] | None = None,
    dtype: torch.dtype | None = None,
    hint: str = "",
) -> None:
    """Check that ``value`` is exactly a ``torch.Tensor``, and its shape and dtype where given.

    Args:
        value: what the student's code returned.
        name: what to call it in the message.
        shape: the expected shape, any number of dimensions.
        dtype: the expected dtype.
        hint: a sentence added to the message, for the usual mistake.

    Raises:
        AssertionError: if the type, shape or dtype differs.
    """
    __tracebackhide__ = True
    if type(value) is not torch.Tensor:
        _fail(f"{name} should be a torch.Tensor, but it is {_describe(value)}.", hint)
    assert isinstance(value, torch.Tensor)  # for the type checker
    if shape is not None and tuple(value.shape) != tuple(shape):
        _fail(f"{name} should have shape {tuple(shape)}, but it has {tuple(value.shape)}.", hint)
    if dtype is not None and value.dtype != dtype:
        _fail(f"{name} should have dtype {dtype}, but it has {value.dtype}.", hint)


def number(value: object, name: str, kind: type = float, *, hint: str = "") -> None:
    """Check that ``value`` is exactly a Python ``float`` (or another ``kind``), and finite.

    Raises:
        AssertionError: if the type differs, or the number is infinite or NaN.
    """
    __tracebackhide__ = True
    if type(value) is not kind:
        _fail(f"{name} should be a Python {kind.__name__}, but it is {_describe(value)}.", hint)
    if isinstance(value, float) and not math.isfinite(value):
        _fail(f"{name} should be a finite number, but it is {value}.", hint)


def close(
    actual: object,
    expected: torch.Tensor | float | Sequence[float],
    name: str,
    *,
    hint: str = "",
    rtol: float = 1e-4,
    atol: float = 1e-6,
) -> None:
    """Check that a tensor or number equals ``expected`` within tolerance; shapes must be the same.

    Values are compared in float64 on the CPU, so a correct answer passes whatever its precision.

    Args:
        actual: a tensor of any shape, or a Python number.
        expected: a tensor of the same shape; a number where ``actual`` is a number or has shape ().
        name: what to call it in the message.
        hint: a sentence added to the message, for the usual mistake.
        rtol: relative tolerance, times the size of the expected value.
        atol: absolute tolerance.

    Raises:
        AssertionError: if a type, a shape or a value differs; it shows the worst place.
    """
    __tracebackhide__ = True
    if type(actual) not in (torch.Tensor, torch.nn.Parameter, float, int):
        _fail(f"{name} should be a tensor or a number, but it is {_describe(actual)}.", hint)
    got = torch.as_tensor(actual).detach().to("cpu", torch.float64)
    want = torch.as_tensor(expected).detach().to("cpu", torch.float64)
    if got.shape != want.shape:
        _fail(f"{name} should have shape {tuple(want.shape)}, but it has {tuple(got.shape)}.", hint)
    difference = (got - want).abs()
    wrong = ~(torch.isclose(got, want, rtol=rtol, atol=atol, equal_nan=True))
    if not wrong.any():
        return
    if got.ndim == 0:
        _fail(f"{name} should be {want.item():.6g}, but it is {got.item():.6g}.", hint)
    worst = int(torch.where(wrong, difference.nan_to_num(math.inf), -1.0).argmax())
    place = tuple(int(i) for i in np.unravel_index(worst, tuple(got.shape)))
    _fail(
        f"{name} is wrong in {int(wrong.sum())} of {wrong.numel()} places; at "
        f"{list(place)} it should be {want[place].item():.6g}, but it is {got[place].item():.6g}.",
        hint,
    )


def no_graph(value: torch.Tensor, name: str, *, hint: str = "") -> None:
    """Check that ``value`` carries no computation graph (``requires_grad`` is False).

    Raises:
        AssertionError: if it does.
    """
    __tracebackhide__ = True
    if value.requires_grad:
        _fail(f"{name} still carries a computation graph (requires_grad is True).", hint)


@contextmanager
def unchanged(hint: str = "", **tensors: torch.Tensor) -> Iterator[None]:
    """Check that the tensors named by keyword have the same values, dtype and ``.grad`` afterwards.

    Raises:
        AssertionError: if the code inside the ``with`` block changed one of them.
    """
    __tracebackhide__ = True
    before = {
        name: (t.detach().clone(), t.requires_grad, None if t.grad is None else t.grad.clone())
        for name, t in tensors.items()
    }
    yield
    for name, (values, requires_grad, grad) in before.items():
        now = tensors[name]
        if now.dtype != values.dtype or not torch.equal(now.detach(), values):
            _fail(f"Your code changed its input {name}; it should leave it as it was.", hint)
        if now.requires_grad != requires_grad:
            _fail(f"Your code changed requires_grad of its input {name}.", hint)
        same_grad = (
            now.grad is None
            if grad is None
            else (now.grad is not None and torch.equal(now.grad, grad))
        )
        if not same_grad:
            _fail(f"Your code changed {name}.grad, which belongs to its caller.", hint)


@contextmanager
def runs(name: str, *, hint: str = "") -> Iterator[None]:
    """Turn an error inside the ``with`` block into a failed check that carries a hint.

    ``NotImplementedError``, which marks an exercise not yet begun, and failed checks pass through.

    Raises:
        AssertionError: if the code inside raised another error.
    """
    __tracebackhide__ = True
    try:
        yield
    except (AssertionError, NotImplementedError):
        raise
    except Exception as error:
        message = f"{name} stopped with {type(error).__name__}: {error}"
        raise AssertionError(f"{message.rstrip('.')}. {hint}".strip()) from error


@contextmanager
def raises(exception: type[Exception], name: str, *, hint: str = "") -> Iterator[None]:
    """Check that the code inside the ``with`` block raises ``exception``.

    Raises:
        AssertionError: if nothing, or something else, was raised.
    """
    __tracebackhide__ = True
    try:
        yield
    except exception:
        return
    except Exception as error:
        _fail(f"{name} should raise {exception.__name__}, but it raised {error!r}.", hint)
    _fail(f"{name} should raise {exception.__name__}, but it raised nothing.", hint)


def environment() -> None:
    """Check that this environment can run the course, before any answer is judged in it.

    Tries what the graded cells rely on: PyTorch's arithmetic, its random numbers for a seed,
    automatic differentiation and a temporary file. Leaves the random generator as it was.

    Raises:
        RuntimeError: if one does not behave; the message says that it is not the student's fault.
    """
    __tracebackhide__ = True
    problems = []
    generator = torch.Generator().manual_seed(0)
    first = torch.randn(4, generator=generator)
    if not torch.allclose(first, torch.tensor([1.5410, -0.2934, -2.1788, 0.5684]), atol=1e-3):
        problems.append(f"torch.randn gives {first.tolist()} for seed 0, not the usual numbers")
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    if not torch.is_grad_enabled():
        problems.append("automatic differentiation is switched off")
    else:
        (x @ x).backward()
        if x.grad is None or x.grad.tolist() != [2.0, 4.0]:
            problems.append(f"automatic differentiation gives {x.grad}, not [2, 4]")
    try:
        with tempfile.TemporaryFile() as file:
            file.write(b"torch labs")
    except OSError as error:
        problems.append(f"no temporary file can be written ({error})")
    if problems:
        raise RuntimeError(f"Torch {torch.__version__}: {'; '.join(problems)}. {_FIX}")
