"""Descent paths follow their formula, and explorers redraw, or stay pictures without widgets."""

import matplotlib.pyplot as plt
import nbformat
import pytest
import torch
from nbclient import NotebookClient

from helpers import widgets
from helpers.widgets import Bowl, Slider, descent_path

PNG = b"\x89PNG"


@pytest.fixture(autouse=True)
def close_figures():
    yield
    plt.close("all")


@pytest.fixture
def bowl():
    curvature, minimum = torch.tensor([[4.0, 0.0], [0.0, 1.0]]), torch.tensor([1.0, -2.0])
    return Bowl(curvature.double(), minimum.double(), 0.5)


def draw(rate, kind="a", grid=False):
    figure, ax = plt.subplots(figsize=(2, 2))
    ax.plot([0, rate])
    return figure


@pytest.mark.parametrize("rate", [0.1, 0.45, 0.6])
def test_path_is_the_closed_form(bowl, rate):
    path = descent_path(bowl, (3.0, 5.0), rate, 7)
    factors = 1 - rate * torch.tensor([4.0, 1.0], dtype=torch.float64)
    away = torch.tensor([2.0, 7.0]) * factors ** torch.arange(8)[:, None]
    assert path.shape == (8, 2) and path.dtype == torch.float64
    assert torch.allclose(path, bowl.minimum + away)
    assert torch.allclose(bowl.loss(path), (2 * away[:, 0] ** 2 + away[:, 1] ** 2 / 2) + 0.5)


@pytest.mark.parametrize("momentum", [0.0, 0.9])
def test_path_diverges_above_the_limit(bowl, momentum):
    limit = bowl.largest_rate(momentum)
    assert limit == pytest.approx(2 * (1 + momentum) / 4)
    below, above = (
        bowl.loss(descent_path(bowl, (3.0, 5.0), factor * limit, 400, momentum))
        for factor in (0.97, 1.03)
    )
    assert below[-1] < 0.6 < below[0] < 1000 < above[-1]


@pytest.mark.parametrize("momentum", [0.0, 0.8])
def test_path_of_a_line_is_that_of_torch(momentum):
    generator = torch.Generator().manual_seed(0)
    x, y = (torch.randn(9, generator=generator, dtype=torch.float64) for _ in range(2))
    bowl = Bowl.of_line(x, y)
    parameters = torch.tensor([1.0, -1.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([parameters], lr=0.1, momentum=momentum)
    for point in descent_path(bowl, (1.0, -1.0), 0.1, 5, momentum):
        assert torch.allclose(point, parameters)
        loss = ((parameters[0] * x + parameters[1] - y) ** 2).mean()
        assert torch.allclose(bowl.loss(point), loss)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def test_controls_follow_the_settings():
    made = widgets.explorer(draw, rate=Slider(0.01, 1.0, 0.1, log=True), kind=["a", "b"], grid=True)
    kinds = [type(control).__name__ for control in made.controls.values()]
    assert kinds == ["FloatLogSlider", "Dropdown", "Checkbox"]
    assert made.values == {"rate": 0.1, "kind": "a", "grid": True}
    assert made.controls["rate"].min == -2 and made.controls["rate"].max == 0
    whole = widgets.explorer(draw, rate=Slider(1, 9, 3)).controls["rate"]
    assert (type(whole).__name__, whole.min, whole.max, whole.value) == ("IntSlider", 1, 9, 3)


def test_shows_a_picture_and_redraws(monkeypatch):
    shown, updates, drawn = [], [], []

    class Handle:
        update = staticmethod(updates.append)

    def show(thing, raw=False, display_id=False):
        shown.append(thing)
        return Handle if display_id else None

    def counted(rate):
        drawn.append(rate)
        return draw(rate)

    monkeypatch.setattr(widgets, "display", show)
    made = widgets.Explorer(counted, {"rate": Slider(0.0, 1.0, 0.25)})
    made._ipython_display_()
    controls, picture = shown
    assert "application/vnd.jupyter.widget-view+json" in controls
    assert controls["text/plain"] == "Run this cell in Jupyter to change: rate"
    assert picture.data.startswith(PNG) and not plt.get_fignums()
    made.controls["rate"].value = 0.75
    assert drawn == [0.25, 0.75] and made.values == {"rate": 0.75}
    assert len(updates) == 1 and updates[0].data != picture.data


def test_without_widgets_it_is_a_picture(monkeypatch):
    shown = []
    monkeypatch.setattr(widgets, "ipywidgets", None)
    monkeypatch.setattr(widgets, "display", lambda thing, **_: shown.append(thing))
    made = widgets.explorer(draw, rate=Slider(0.0, 1.0, 0.5))
    assert made.controls == {} and len(plt.get_fignums()) == 1, "a plain script has an open figure"
    made._ipython_display_()
    assert len(shown) == 1 and shown[0].data.startswith(PNG)


def test_loss_surface_explorer_says_where_it_goes(monkeypatch):
    titles = []
    monkeypatch.setattr(widgets.Figure, "suptitle", lambda _, text: titles.append(text))
    made = widgets.loss_surface_explorer()
    made.picture()
    assert "converging" in titles[-1] and "20 steps" in titles[-1]
    made.controls["learning_rate"].value = 1.0
    made.controls["num_steps"].value = 100
    assert made.picture().data.startswith(PNG)
    assert "learning rate 1:" in titles[-1] and "diverging" in titles[-1]


def test_in_a_kernel():
    """The saved notebook holds the picture; a slider moved from code replaces it."""
    cell = nbformat.v4.new_code_cell
    source = "from helpers import widgets\nmade = widgets.loss_surface_explorer()\nmade"
    move = 'made.controls["learning_rate"].value = 0.5'
    results = []
    for cells in ([cell(source)], [cell(source), cell(move)]):
        notebook = nbformat.v4.new_notebook(cells=cells)
        NotebookClient(notebook, timeout=120).execute()
        shown = [output.data for output in cells[0].outputs]
        pictures = [data["image/png"] for data in shown if "image/png" in data]
        assert len(pictures) == 1
        assert all(output.output_type == "display_data" for output in cells[0].outputs)
        assert all(not c.outputs for c in cells[1:])
        results += pictures
    assert results[0] != results[1]
