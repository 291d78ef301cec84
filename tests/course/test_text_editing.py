"""Editing a source notebook as text, as CONTRIBUTING.md shows, loses nothing."""

import shutil
from pathlib import Path

import pytest
from jupytext.cli import jupytext

from grading import cells, tidy
from grading.course import Course

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "source").rglob("*.ipynb"))


def _jupytext(*arguments: str) -> None:
    assert not jupytext(["--quiet", *arguments])


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_round_trip_through_text_changes_nothing(source: Path, tmp_path: Path):
    notebook, text = tmp_path / source.name, tmp_path / f"{source.stem}.py"
    shutil.copy(source, notebook)
    _jupytext("--to", "py:percent", str(notebook))
    _jupytext("--update", "--to", "ipynb", str(text))
    content = cells.read(notebook)
    tidy.tidy(content, Course(ROOT).config.TorchLabs.repository, keep_outputs=False)
    cells.write(content, notebook)
    assert notebook.read_text() == source.read_text()


def test_an_edit_as_text_arrives(tmp_path: Path):
    notebook, text = tmp_path / SOURCES[0].name, tmp_path / f"{SOURCES[0].stem}.py"
    shutil.copy(SOURCES[0], notebook)
    _jupytext("--to", "py:percent", str(notebook))
    text.write_text(
        text.read_text().replace("### BEGIN SOLUTION", "### BEGIN SOLUTION\n    pass", 1)
    )
    _jupytext("--update", "--to", "ipynb", str(text))
    before, after = cells.read(SOURCES[0]), cells.read(notebook)
    assert [cell.id for cell in after.cells] == [cell.id for cell in before.cells]
    changed = [a.id for a, b in zip(after.cells, before.cells, strict=True) if a.source != b.source]
    assert len(changed) == 1
