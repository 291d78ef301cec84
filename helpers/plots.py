"""Pictures that several notebooks draw: learning curves, images, boundaries, shapes and graphs.

Colours are Okabe and Ito's, which people with any colour vision can tell apart
(https://jfly.uni-koeln.de/color/). Each function draws into ``ax`` where one is given, and returns
the axes or figure it drew in.
"""

from collections.abc import Callable, Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
import torch
from cycler import cycler
from matplotlib.axes import Axes
from matplotlib.colors import ListedColormap
from matplotlib.figure import Figure

COLOURS = ("#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7", "#56B4E9", "#000000")
_LINES = ("-", "--", "-.", ":", "-", "--", "-.")

plt.rcParams.update(
    {
        "axes.prop_cycle": cycler(color=COLOURS, linestyle=_LINES),
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.grid": True,
        "grid.alpha": 0.3,
        "figure.figsize": (6.4, 3.6),
        "figure.dpi": 90,
        "image.cmap": "cividis",
        "legend.frameon": False,
    }
)


def _array(values: torch.Tensor | np.ndarray | Sequence[float]) -> np.ndarray:
    if isinstance(values, torch.Tensor):
        values = values.detach().cpu()
    return np.asarray(values)


def learning_curves(
    curves: Mapping[str, Sequence[float]],
    *,
    xlabel: str = "epoch",
    ylabel: str = "loss",
    log: bool = False,
    ax: Axes | None = None,
) -> Axes:
    """Draw one line a name over the steps or epochs, counted from 1.

    Args:
        curves: values by name; values that are infinite or NaN end a line with a cross.
        xlabel: what a step is.
        ylabel: what the values are, with their unit if they have one.
        log: logarithmic vertical axis.
        ax: where to draw; a new figure by default.
    """
    ax = ax or plt.subplots()[1]
    for name, values in curves.items():
        y = _array(values).astype(float)
        steps = np.arange(1, len(y) + 1)
        finite = np.isfinite(y)
        (line,) = ax.plot(steps[finite], y[finite], label=name)
        if len(y) and not finite.all():
            last = int(np.argmin(finite))  # the first value that is no number
            if last:
                ax.plot(steps[last - 1], y[last - 1], "x", color=line.get_color(), markersize=10)
    ax.set(xlabel=xlabel, ylabel=ylabel, yscale="log" if log else "linear")
    if log:
        ax.yaxis.set_major_formatter("{x:g}")  # as Python writes it; powers of ten draw slowly
    if len(curves) > 1:
        ax.legend()
    return ax


def image_grid(
    images: torch.Tensor | np.ndarray,
    titles: Sequence[object] | None = None,
    *,
    columns: int = 8,
) -> Figure:
    """Show images in a grid.

    Args:
        images: (N, H, W) or (N, 1, H, W) grey, or (N, 3, H, W) colour; uint8, or float in [0, 1].
        titles: one for each image, such as its class.
        columns: images in a row.

    Raises:
        ValueError: if ``images`` has another shape.
    """
    pixels = _array(images)
    if pixels.ndim == 3:
        pixels = pixels[:, None]
    if pixels.ndim != 4 or pixels.shape[1] not in (1, 3):
        raise ValueError(
            "images should be (N, H, W), (N, 1, H, W) or (N, 3, H, W), "
            f"not {tuple(_array(images).shape)}"
        )
    rows = -(-len(pixels) // columns)
    figure, axes = plt.subplots(
        rows, columns, figsize=(1.1 * columns, 1.3 * rows), squeeze=False, layout="constrained"
    )
    for index, ax in enumerate(axes.flat):
        ax.axis("off")
        if index < len(pixels):
            ax.imshow(pixels[index].transpose(1, 2, 0).squeeze(), cmap="gray")
            if titles is not None:
                ax.set_title(str(titles[index]), fontsize=9)
    return figure


def decision_boundary(
    predict: Callable[[torch.Tensor], torch.Tensor],
    x: torch.Tensor,
    y: torch.Tensor,
    *,
    ax: Axes | None = None,
) -> Axes:
    """Colour the plane by the class a model predicts, with the points on top.

    Args:
        predict: maps (N, 2) float32 inputs to (N,) class indices.
        x: (N, 2) float points.
        y: (N,) integer classes, from 0.
        ax: where to draw; a new figure by default.
    """
    ax = ax or plt.subplots(figsize=(4, 4))[1]
    points, classes = _array(x), _array(y).astype(int)
    low, high = points.min(0), points.max(0)
    margin = 0.1 * (high - low)
    sides = [np.linspace(a, b, 200) for a, b in zip(low - margin, high + margin, strict=True)]
    grid = np.stack(np.meshgrid(*sides), axis=-1).reshape(-1, 2)
    with torch.no_grad():
        regions = _array(predict(torch.tensor(grid, dtype=torch.float32))).reshape(200, 200)
    number = int(max(classes.max(), regions.max())) + 1
    colours = ListedColormap(COLOURS[:number])
    x1, x2 = sides
    ax.pcolormesh(x1, x2, regions, alpha=0.25, vmin=-0.5, vmax=number - 0.5, cmap=colours)
    for label in range(number):
        chosen = points[classes == label]
        marker = "os^Dv"[label % 5]
        ax.scatter(
            chosen[:, 0], chosen[:, 1], s=14, marker=marker, color=COLOURS[label], label=label
        )
    ax.set(xlabel="$x_1$", ylabel="$x_2$")
    ax.grid(visible=False)
    return ax


def confusion_matrix(
    targets: torch.Tensor,
    predictions: torch.Tensor,
    classes: Sequence[str],
    *,
    ax: Axes | None = None,
) -> Axes:
    """Count how often each class (row) was taken for each class (column).

    Args:
        targets: (N,) integer classes, from 0.
        predictions: (N,) integer classes.
        classes: the names of the classes.
        ax: where to draw; a new figure by default.
    """
    count = len(classes)
    # not scikit-learn's display: importing it takes 2 s
    pairs = _array(targets) * count + _array(predictions)
    matrix = np.bincount(pairs, minlength=count**2).reshape(count, count)
    ax = ax or plt.subplots(figsize=(1.5 + 0.5 * count,) * 2)[1]
    ax.imshow(matrix, cmap="Blues")
    for (row, column), number in np.ndenumerate(matrix):
        colour = "white" if number > matrix.max() / 2 else "black"
        ax.text(column, row, str(number), ha="center", va="center", color=colour)
    ax.set_xticks(range(count), classes, rotation=45)
    ax.set_yticks(range(count), classes)
    ax.set(xlabel="predicted", ylabel="true")
    ax.grid(visible=False)
    return ax


def _draw_cells(ax: Axes, values: np.ndarray, real: np.ndarray, colour: str, title: str) -> None:
    rows, columns = values.shape
    for (row, column), value in np.ndenumerate(values):
        own = real[row, column]
        box = plt.Rectangle(
            (column, -row), 0.92, 0.92, facecolor=colour, edgecolor=colour,
            alpha=0.55 if own else 0.12, linestyle="-" if own else ":",
        )  # fmt: skip
        ax.add_patch(box)
        ax.text(column + 0.46, -row + 0.46, f"{value:g}", ha="center", va="center",
                color="black" if own else "gray")  # fmt: skip
    ax.set(xlim=(-0.2, columns + 0.1), ylim=(-rows + 0.8, 1.1), aspect="equal")
    ax.set_title(title, fontsize=10)
    ax.axis("off")


def broadcasting(a: torch.Tensor, b: torch.Tensor) -> Figure:
    """Draw ``a + b`` with the copies that broadcasting imagines shown faint.

    Args:
        a: a tensor of one or two dimensions, at most about six cells a side.
        b: another that broadcasts with it.
    """
    result = _array(a + b)
    result = result.reshape(1, -1) if result.ndim == 1 else result
    figure, axes = plt.subplots(
        1, 5, figsize=(9.6, 0.5 + 0.5 * result.shape[0]), layout="constrained",
        width_ratios=[result.shape[1], 0.7, result.shape[1], 0.7, result.shape[1]],
    )  # fmt: skip
    for ax, operand, colour in ((axes[0], a, COLOURS[0]), (axes[2], b, COLOURS[1])):
        values = _array(operand)
        full = values.reshape((1,) * (2 - values.ndim) + values.shape)
        real = np.zeros(result.shape, dtype=bool)
        real[: full.shape[0], : full.shape[1]] = True
        title = f"shape {tuple(operand.shape)}"
        _draw_cells(ax, np.broadcast_to(full, result.shape), real, colour, title)
    _draw_cells(
        axes[4],
        result,
        np.ones_like(result, dtype=bool),
        COLOURS[2],
        f"shape {tuple((a + b).shape)}",
    )
    for ax, sign in ((axes[1], "+"), (axes[3], "=")):
        ax.text(0.5, 0.5, sign, fontsize=18, ha="center", va="center")
        ax.axis("off")
    return figure


def _graph_layers(root: object) -> tuple[list[list], list[tuple]]:
    """Return the nodes of a computation graph by distance from the root, and its edges."""
    depth, edges, queue = {root: 0}, [], [root]
    while queue:
        node = queue.pop(0)
        for child, _ in node.next_functions:  # type: ignore[attr-defined]
            if child is None:
                continue
            edges.append((child, node))
            if depth.get(child, -1) < depth[node] + 1:
                depth[child] = depth[node] + 1
                queue.append(child)
    layers: list[list] = [[] for _ in range(max(depth.values()) + 1)]
    for node, level in depth.items():
        layers[level].append(node)
    return layers[::-1], edges


def computation_graph(
    output: torch.Tensor, names: Mapping[str, torch.Tensor] | None = None, *, ax: Axes | None = None
) -> Axes:
    """Draw the graph that autograd recorded, from the leaves (left) to ``output`` (right).

    Args:
        output: a tensor with a ``grad_fn``.
        names: leaf tensors by the name to write on them.
        ax: where to draw; a new figure by default.

    Raises:
        ValueError: if ``output`` has no graph.
    """
    if output.grad_fn is None:
        raise ValueError(
            "this tensor has no graph: no tensor it was computed from requires a gradient"
        )
    leaves = {id(tensor): name for name, tensor in (names or {}).items()}
    layers, edges = _graph_layers(output.grad_fn)
    tallest = max(len(layer) for layer in layers)
    ax = ax or plt.subplots(figsize=(1.7 * len(layers) + 1, 0.9 * tallest + 0.6))[1]
    place = {
        node: (x, (tallest - len(layer)) / 2 + y)
        for x, layer in enumerate(layers) for y, node in enumerate(layer)
    }  # fmt: skip
    for start, end in edges:
        arrow = {"arrowstyle": "-|>", "shrinkA": 24, "shrinkB": 26, "color": "gray"}
        ax.annotate("", place[end], place[start], arrowprops=arrow)
    for node, (x, y) in place.items():
        variable = getattr(node, "variable", None)
        if variable is not None:
            text, colour = leaves.get(id(variable), "leaf"), COLOURS[1]
        else:
            text, colour = (
                type(node).__name__.removesuffix("0").removesuffix("Backward"),
                COLOURS[5],
            )
        ax.text(x, y, text, ha="center", va="center",
                bbox={"boxstyle": "round,pad=0.5", "facecolor": colour, "alpha": 0.6})  # fmt: skip
    ax.set(xlim=(-0.6, len(layers) - 0.4), ylim=(-0.6, tallest - 0.4))
    ax.axis("off")
    return ax


def results(rows: Sequence[Mapping[str, float]], x: str, *, log: bool = False) -> Axes | None:
    """Plot the results table of an experiment: every other column over column ``x``.

    Args:
        rows: one dictionary a run, all with the same keys.
        x: the key of the quantity that was changed.
        log: logarithmic horizontal axis.

    Returns:
        The axes, or None with a line of print while the table is empty.

    Raises:
        ValueError: if a row lacks a key that the first row has, or ``x``.
    """
    if not rows:
        print("The results table is empty: run your experiment and fill it first.")
        return None
    if x not in rows[0]:
        raise ValueError(f"no column {x!r} in the results table; it has {', '.join(rows[0])}")
    for number, row in enumerate(rows):
        if missing := rows[0].keys() - row.keys():
            raise ValueError(
                f"row {number} of the results table lacks {', '.join(sorted(missing))}"
            )
    ordered = sorted(rows, key=lambda row: row[x])
    ax = plt.subplots()[1]
    for name in rows[0]:
        if name != x:
            ax.plot([r[x] for r in ordered], [r[name] for r in ordered], marker="o", label=name)
    ax.set(xlabel=x, xscale="log" if log else "linear")
    ax.legend()
    return ax
