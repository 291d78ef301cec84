"""Explorers: pictures with sliders, which stay pictures where sliders cannot run.

An explorer shows its sliders and below them one PNG picture. In a live notebook, moving a slider
puts a new picture in the old one's place. A viewer without a kernel (GitHub, nbconvert) shows the
picture that was drawn when the cell last ran.
"""

import io
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import matplotlib.pyplot as plt
import torch
from IPython.core.getipython import get_ipython
from IPython.display import DisplayHandle, Image, display
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from helpers.plots import COLOURS

try:
    import ipywidgets
except ImportError:  # then an explorer is a picture
    ipywidgets = None


@dataclass(frozen=True)
class Slider:
    """A number to choose: whole if ``low`` and ``start`` are ``int``, else a float.

    Attributes:
        low: the smallest value.
        high: the largest value.
        start: the value of the first picture.
        log: equal ways on the slider are equal factors; ``low`` is then above 0.
    """

    low: float
    high: float
    start: float
    log: bool = False


Setting = Slider | Sequence[Any] | bool


def _start(setting: Setting) -> Any:
    if isinstance(setting, Slider):
        return setting.start
    return setting if isinstance(setting, bool) else setting[0]


def _control(name: str, setting: Setting) -> Any:
    look: dict[str, Any] = {
        "description": name.replace("_", " "), "style": {"description_width": "9em"},
        "layout": {"width": "32em"}, "value": _start(setting),
    }  # fmt: skip
    if isinstance(setting, bool):
        return ipywidgets.Checkbox(**look)
    if not isinstance(setting, Slider):
        return ipywidgets.Dropdown(options=list(setting), **look)
    if setting.log:
        low, high = math.log10(setting.low), math.log10(setting.high)
        step = (high - low) / 100
        return ipywidgets.FloatLogSlider(min=low, max=high, step=step, readout_format=".3g", **look)
    if isinstance(setting.low, int) and isinstance(setting.start, int):
        return ipywidgets.IntSlider(min=setting.low, max=int(setting.high), **look)
    step = (setting.high - setting.low) / 100
    return ipywidgets.FloatSlider(min=setting.low, max=setting.high, step=step, **look)


class Explorer:
    """What ``explorer`` returns. As the last line of a cell it shows itself.

    Attributes:
        values: what ``draw`` was or will be called with, by name.
        controls: the ipywidgets by name; empty where there are none.
    """

    def __init__(self, draw: Callable[..., Figure], settings: Mapping[str, Setting]) -> None:
        self._draw = draw
        self._handle: DisplayHandle | None = None
        self.values = {name: _start(setting) for name, setting in settings.items()}
        self.controls: dict[str, Any] = {}
        if ipywidgets is not None:
            self.controls = {name: _control(name, setting) for name, setting in settings.items()}
        for control in self.controls.values():
            control.observe(self._moved, names="value")

    def picture(self) -> Image:
        """Draw the picture of the present values."""
        figure = self._draw(**self.values)
        png = io.BytesIO()
        figure.savefig(png, format="png")
        plt.close(figure)  # else the notebook shows it a second time
        shown = ", ".join(f"{name} {value}" for name, value in self.values.items())
        return Image(data=png.getvalue(), format="png", alt=f"The picture for {shown}")

    def _moved(self, change: object) -> None:
        self.values = {name: control.value for name, control in self.controls.items()}
        if self._handle is not None:
            self._handle.update(self.picture())

    def _ipython_display_(self) -> None:
        if self.controls:
            bundle = dict(ipywidgets.VBox(list(self.controls.values()))._repr_mimebundle_())
            names = ", ".join(name.replace("_", " ") for name in self.controls)
            bundle["text/plain"] = f"Run this cell in Jupyter to change: {names}"
            display(bundle, raw=True)
        self._handle = display(self.picture(), display_id=True)


def explorer(draw: Callable[..., Figure], **settings: Setting) -> Explorer:
    """Show a picture that follows sliders; make it the last line of a cell.

    In a plain script, where nothing can be shown in a cell, the picture of the start is drawn as
    an ordinary figure, for ``plt.show()`` or ``plt.savefig``.

    Args:
        draw: called with one keyword argument for each setting; returns a figure, of the same size
            each time.
        settings: ``Slider(low, high, start)`` for a number, a list to choose from (its first entry
            is the start), or True or False for a tick box.

    Returns:
        The explorer; setting ``.controls[name].value`` moves a slider from code.
    """
    made = Explorer(draw, settings)
    if get_ipython() is None:
        draw(**made.values)
    return made


@dataclass(frozen=True)
class Bowl:
    """A quadratic loss of two parameters, ½ (θ − m)ᵀ H (θ − m) + floor.

    Attributes:
        curvature: H, (2, 2) float64, symmetric, with positive eigenvalues.
        minimum: m, (2,) float64.
        floor: the loss at the minimum.
    """

    curvature: torch.Tensor
    minimum: torch.Tensor
    floor: float = 0.0

    @classmethod
    def of_line(cls, x: torch.Tensor, y: torch.Tensor) -> "Bowl":
        """Return the mean squared error of the line ``slope * x + intercept`` as a bowl.

        Args:
            x: (N,) float, at least two different values.
            y: (N,) float.
        """
        design = torch.stack([x, torch.ones_like(x)], dim=1).double()  # (N, 2)
        minimum = torch.linalg.lstsq(design, y.double()[:, None]).solution[:, 0]
        floor = ((design @ minimum - y) ** 2).mean().item()
        return cls(2 * design.T @ design / len(x), minimum, floor)

    def loss(self, parameters: torch.Tensor) -> torch.Tensor:
        """Return the loss, (...) float64, of (..., 2) parameters."""
        away = parameters.double() - self.minimum
        return ((away @ self.curvature) * away).sum(dim=-1) / 2 + self.floor

    def largest_rate(self, momentum: float = 0.0) -> float:
        """Return the learning rate 2 (1 + momentum) / λ above which descent diverges.

        λ is the largest curvature in any direction, the largest eigenvalue of H.
        """
        return 2 * (1 + momentum) / torch.linalg.eigvalsh(self.curvature)[-1].item()


def descent_path(
    bowl: Bowl,
    start: Sequence[float],
    learning_rate: float,
    num_steps: int,
    momentum: float = 0.0,
) -> torch.Tensor:
    """Return where gradient descent goes: v ← momentum · v + H (θ − m), θ ← θ − rate · v.

    Args:
        bowl: the loss.
        start: the two parameters of the beginning.
        learning_rate: the factor of each step.
        num_steps: how many steps.
        momentum: the share of the step before, from 0 up to 1, as in ``torch.optim.SGD``.

    Returns:
        (num_steps + 1, 2) float64, the start first.
    """
    position = torch.tensor(start, dtype=torch.float64)
    velocity = torch.zeros(2, dtype=torch.float64)
    path = [position]
    for _ in range(num_steps):
        velocity = momentum * velocity + bowl.curvature @ (position - bowl.minimum)
        position = position - learning_rate * velocity
        path.append(position)
    return torch.stack(path)


def draw_descent(
    ax: Axes, bowl: Bowl, path: torch.Tensor, names: Sequence[str] = ("slope", "intercept")
) -> None:
    """Draw a path on the contour lines of a bowl, in a window that depends on its start alone.

    Args:
        ax: where to draw.
        bowl: the loss.
        path: (S, 2), as ``descent_path`` returns it; it is cut where it leaves the window by far.
        names: of the two parameters.
    """
    half = 1.5 * (path[0] - bowl.minimum).abs().clamp(min=0.5)
    low, high = bowl.minimum - half, bowl.minimum + half
    share = torch.linspace(0, 1, 100, dtype=torch.float64)[:, None]
    columns, rows = torch.meshgrid(*(low + share * (high - low)).T, indexing="xy")
    loss = bowl.loss(torch.stack([columns, rows], dim=-1)) - bowl.floor
    levels = torch.logspace(-3.5, 0, 12) * loss.max()
    surface = (values.numpy() for values in (columns, rows, loss, levels))
    ax.contour(*surface, cmap="cividis", linewidths=0.8)
    outside = ((path - bowl.minimum).abs() > 3 * half).any(dim=1)
    end = int(outside.int().argmax()) + 1 if outside.any() else len(path)
    ax.plot(*path[:end].T.numpy(), "o-", color=COLOURS[3], markersize=3, linewidth=1)
    ax.plot(*bowl.minimum.numpy(), "*", color=COLOURS[6], markersize=11)
    (left, right), (bottom, top) = torch.stack([low, high], dim=1).tolist()
    ax.set(xlim=(left, right), ylim=(bottom, top), xlabel=names[0], ylabel=names[1])
    ax.grid(visible=False)


def loss_surface_explorer(
    x: torch.Tensor | None = None,
    y: torch.Tensor | None = None,
    *,
    start: Sequence[float] = (-1.0, 1.0),
) -> Explorer:
    """Explore gradient descent on the mean squared error of a line, slope · x + intercept.

    Args:
        x: (N,) float; by default 12 loads from 0 to 3.
        y: (N,) float; by default 2 x + 4.
        start: slope and intercept of the beginning.
    """
    x = torch.linspace(0, 3, 12) if x is None else x
    bowl = Bowl.of_line(x, 2 * x + 4 if y is None else y)

    def draw(learning_rate: float, num_steps: int, momentum: float) -> Figure:
        path = descent_path(bowl, start, learning_rate, num_steps, momentum)
        losses, limit = bowl.loss(path), bowl.largest_rate(momentum)
        figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
        draw_descent(left, bowl, path)
        right.plot(losses.numpy(), "o-", color=COLOURS[3], markersize=3, linewidth=1)
        right.set(xlabel="step", ylabel="loss", yscale="log")
        right.xaxis.get_major_locator().set_params(integer=True)
        figure.suptitle(
            f"learning rate {learning_rate:.3g}: loss {losses[-1]:.3g} after {num_steps} steps, "
            f"{'converging' if learning_rate < limit else 'diverging'} (limit {limit:.3g})"
        )
        return figure

    return explorer(
        draw,
        learning_rate=Slider(0.001, 1.0, 0.1, log=True),
        num_steps=Slider(1, 100, 20),
        momentum=Slider(0.0, 0.95, 0.0),
    )
