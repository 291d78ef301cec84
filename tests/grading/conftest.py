"""A small course to grade: one lab of two tiny notebooks."""

import shutil
from pathlib import Path

import pytest
from small import LAB, small_notebook

from grading import cells, release
from grading.course import CONFIG_NAME, Course

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def _released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("released")
    shutil.copy(ROOT / CONFIG_NAME, folder)
    for part in ("one", "two"):
        cells.write(small_notebook(), folder / "source" / LAB / f"{part}.ipynb")
    release.generate(Course(folder), LAB)
    return folder


@pytest.fixture
def small_course(_released: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Course:
    """A course of one released lab with the parts ``one`` and ``two``; the current folder."""
    shutil.copytree(_released, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        monkeypatch.setenv(name, "1")
    return Course(tmp_path)


@pytest.fixture
def hand_in(small_course: Course):
    """A function that hands in a solution of ``double`` for both parts, or other bytes."""

    def submit(student: str, solution: str = "def double(x):\n    return x + x", **parts) -> Path:
        folder = small_course.root / "submitted" / student / LAB
        folder.mkdir(parents=True)
        for part in ("one", "two"):
            if part in parts:
                if parts[part] is not None:
                    (folder / f"{part}.ipynb").write_bytes(parts[part])
                continue
            notebook = cells.read(small_course.release / LAB / f"{part}.ipynb")
            notebook.cells[1].source = solution
            cells.write(notebook, folder / f"{part}.ipynb")
        return folder

    return submit


@pytest.fixture
def put_answer(small_course: Course):
    """A function that writes a known answer to the exercise of part ``one``."""

    def put(name: str, text: str, exercise: str = "double", part: str = "one") -> Path:
        path = small_course.answers(LAB, part) / exercise / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    return put
