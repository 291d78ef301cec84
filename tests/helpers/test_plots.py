"""Each plot draws what it was given, in the axes it was given, and refuses what it cannot draw."""

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from helpers import plots


@pytest.fixture(autouse=True)
def close_figures():
    yield
    plt.close("all")


def test_learning_curves():
    own = plt.subplots()[1]
    ax = plots.learning_curves({"train": [3.0, 2.0], "test": torch.tensor([4.0, 5.0])}, ax=own)
    assert ax is own and (ax.get_xlabel(), ax.get_ylabel()) == ("epoch", "loss")
    assert [list(line.get_ydata()) for line in ax.lines] == [[3, 2], [4, 5]]
    assert list(ax.lines[0].get_xdata()) == [1, 2]
    assert [text.get_text() for text in ax.get_legend().get_texts()] == ["train", "test"]


def test_learning_curves_mark_divergence():
    ax = plots.learning_curves({"lr 10": [1.0, 8.0, float("inf"), float("nan")]}, log=True)
    assert ax.get_yscale() == "log" and ax.get_legend() is None
    assert list(ax.lines[0].get_ydata()) == [1, 8]
    assert list(ax.lines[1].get_xydata()[0]) == [2, 8] and ax.lines[1].get_marker() == "x"
    assert len(plots.learning_curves({"lr 99": [float("nan")]}).lines) == 1


@pytest.mark.parametrize("shape", [(5, 8, 8), (5, 1, 8, 8), (5, 3, 8, 8)])
def test_image_grid(shape):
    figure = plots.image_grid(torch.rand(shape), titles=range(5), columns=3)
    assert isinstance(figure, Figure) and len(figure.axes) == 6
    assert [len(ax.images) for ax in figure.axes] == [1, 1, 1, 1, 1, 0]
    assert figure.axes[4].get_title() == "4"


@pytest.mark.parametrize("shape", [(8, 8), (5, 2, 8, 8), (5, 8, 8, 3)])
def test_image_grid_refuses_other_shapes(shape):
    with pytest.raises(ValueError, match=r"should be \(N, H, W\)"):
        plots.image_grid(np.zeros(shape))


def test_decision_boundary():
    x = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
    ax = plots.decision_boundary(lambda p: (p[:, 0] > 0.5).long(), x, torch.tensor([0, 1, 1]))
    assert isinstance(ax, Axes)
    mesh, *points = ax.collections
    regions = mesh.get_array().reshape(200, 200)
    assert regions[:, 0].max() == 0 and regions[:, -1].min() == 1
    assert [len(scatter.get_offsets()) for scatter in points] == [1, 2]


def test_decision_boundary_keeps_no_graph():
    seen = []
    model = torch.nn.Linear(2, 2)

    def predict(p):
        seen.append(model(p).requires_grad)
        return model(p).argmax(1)

    plots.decision_boundary(predict, torch.rand(4, 2), torch.tensor([0, 1, 0, 1]))
    assert seen == [False]


def test_confusion_matrix():
    targets, predictions = torch.tensor([0, 0, 1, 1]), torch.tensor([0, 1, 1, 1])
    ax = plots.confusion_matrix(targets, predictions, ["cat", "dog", "bird"])
    assert [text.get_text() for text in ax.texts] == ["1", "1", "0", "0", "2", "0", "0", "0", "0"]
    assert (ax.get_xlabel(), ax.get_ylabel()) == ("predicted", "true")
    assert [label.get_text() for label in ax.get_xticklabels()] == ["cat", "dog", "bird"]


def test_broadcasting():
    figure = plots.broadcasting(torch.tensor([[1.0], [2.0]]), torch.tensor([10.0, 20.0, 30.0]))
    titles = [ax.get_title() for ax in figure.axes]
    assert titles == ["shape (2, 1)", "", "shape (3,)", "", "shape (2, 3)"]
    sums = [text.get_text() for text in figure.axes[4].texts]
    assert sums == ["11", "21", "31", "12", "22", "32"]
    with pytest.raises(RuntimeError):
        plots.broadcasting(torch.ones(2), torch.ones(3))


def test_computation_graph():
    w = torch.tensor(2.0, requires_grad=True)
    x = torch.tensor(3.0)
    ax = plots.computation_graph((w * x) ** 2, {"w": w})
    texts = [text.get_text() for text in ax.texts]
    assert {"w", "Mul", "Pow"} <= set(texts)
    with pytest.raises(ValueError, match="no graph"):
        plots.computation_graph(x * 2)


def test_results(capsys):
    rows = [{"lr": 0.1, "loss": 1.0}, {"lr": 0.01, "loss": 2.0}]
    ax = plots.results(rows, "lr", log=True)
    assert list(ax.lines[0].get_xdata()) == [0.01, 0.1] and ax.get_xscale() == "log"
    assert capsys.readouterr().out == ""
    assert plots.results([], "lr") is None
    assert "empty" in capsys.readouterr().out
    with pytest.raises(ValueError, match="no column 'epochs'.*lr, loss"):
        plots.results(rows, "epochs")
    with pytest.raises(ValueError, match="row 1 .*lacks loss"):
        plots.results([rows[0], {"lr": 0.01}], "lr")
