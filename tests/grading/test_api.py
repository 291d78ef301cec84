"""`grading.api.grade`: notebooks in every form, and results without a course or a gradebook."""

import json
import os

import nbformat
import pytest
from sandboxed import needs_bubblewrap
from small import pick, two_exercises

from grading import api, cells
from grading.engine.limits import Limits

pytestmark = needs_bubblewrap
ANSWERS = {
    "double": "def double(x):\n    return x + x",
    "area": "def area(radius):\n    return math.pi * radius**2",
}


@pytest.fixture(scope="module", autouse=True)
def _close():
    yield
    api.close()


def student(**answers: str) -> dict:
    content = json.loads(json.dumps(two_exercises()))
    for cell in content["cells"]:
        text = cells.without(cell["source"], cells.BEGIN_HIDDEN, cells.END_HIDDEN)
        cell["source"] = {**ANSWERS, **answers}.get(cell["id"], text)
    return content


def test_every_form_gives_the_same_result(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    source, content = two_exercises(), student()
    nbformat.write(source, "source.ipynb")
    (tmp_path / "handed_in.ipynb").write_text(json.dumps(content))
    forms = [
        ("source.ipynb", "handed_in.ipynb"),
        (tmp_path / "source.ipynb", tmp_path / "handed_in.ipynb"),
        ((tmp_path / "source.ipynb").read_bytes(), json.dumps(content).encode()),
        (source, nbformat.from_dict(content)),
    ]
    for form in forms:
        result = api.grade(*form)
        assert (result.earned, result.points, result.reason) == (5, 5, "")
    assert sorted(os.listdir()) == ["handed_in.ipynb", "source.ipynb"], "nothing is written"


def test_failures_by_exercise():
    result = api.grade(two_exercises(), nbformat.from_dict(student(double="double = abs")))
    double, area = result.exercises
    assert (double.earned, area.earned) == (1, 2) and not result.needs_review
    assert "did you add 1?" in double.messages[0] and area.messages == []


def test_limits_and_files():
    slow = student(double="import time\ntime.sleep(60)")
    result = api.grade(two_exercises(), json.dumps(slow).encode(), Limits(cell_seconds=1))
    assert result.earned == 2 and result.seconds < 30
    reads = student(double="factor = float(open('factor.txt').read())\ndef double(x):\n"
                           "    return factor * x")  # fmt: skip
    result = api.grade(
        two_exercises(), json.dumps(reads).encode(), files={"factor.txt": b"2", "big": bytes(10**6)}
    )
    assert result.earned == 5


def test_unreadable_submissions_are_results(tmp_path):
    for submission, words in (
        (tmp_path / "none.ipynb", "missing"),
        (tmp_path, "folder"),
        (b"{", "not JSON"),
    ):
        result = api.grade(two_exercises(), submission)
        assert result.earned == 0 and result.points == 5 and words in result.reason


def test_unreadable_sources_are_errors(tmp_path):
    with pytest.raises(OSError):
        api.grade(tmp_path / "none.ipynb", b"")
    with pytest.raises(ValueError, match="no notebook"):
        api.grade(b"{", b"")
    twice = two_exercises()
    twice.cells.append(twice.cells[-1])
    with pytest.raises(ValueError, match="same grade_id: reflection"):
        api.grade(twice, b"")


def test_a_source_whose_ids_are_not_its_grade_ids():
    source = two_exercises()
    for number, cell in enumerate(source.cells):
        cell.id = f"x{number}"
    before = json.dumps(source)
    content = student()
    pick(content, "title")["id"] = "other"
    result = api.grade(source, nbformat.from_dict(content))
    assert result.earned == 5 and result.repairs == ()
    assert json.dumps(source) == before
