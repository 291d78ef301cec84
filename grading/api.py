"""Grade one notebook from a program: without a course folder, a gradebook or nbgrader's commands.

    from grading.api import grade

    result = grade("source/01_tensors_autograd/tensors.ipynb", "handed_in/tensors.ipynb")
    print(f"{result.earned:g} of {result.points:g} points")
    for exercise in result.exercises:
        print(exercise.title, exercise.earned, *exercise.messages)
    if result.needs_review:
        print(result.reason, *result.flags)

The first call starts a warm server, which takes some seconds; a further notebook takes as long as
its cells. The server ends with the program, or with `close`.
"""

import json
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from grading.engine.files import read_submission
from grading.engine.limits import Limits
from grading.engine.result import Result
from grading.engine.run import grade_notebook, ungraded
from grading.engine.servers import close_servers, server

Notebook = str | Path | bytes | NotebookNode


def grade(
    source_notebook: Notebook,
    submission_notebook: Notebook,
    limits: Limits | None = None,
    *,
    files: dict[str, bytes] | None = None,
    isolated: bool = True,
) -> Result:
    """Grade a submitted notebook against the instructor's.

    Nothing that a submission holds makes this raise: an unreadable file, endless loops and crashes
    are reasons in the result.

    Args:
        source_notebook: the instructor's notebook with its hidden tests, made with nbgrader or in
            its form: a path, a file's bytes, or a notebook.
        submission_notebook: the student's, in one of the same forms.
        limits: what it may use; by default 4 GiB, 120 s a cell and 600 s in all.
        files: other files that the notebook reads, by name.
        isolated: run it in a sandbox; False runs it with the rights of this program.

    Returns:
        Points, messages and times by exercise, repairs, flags, and the reason if it did not run.

    Raises:
        OSError: if the source cannot be read.
        ValueError: if the source is no notebook, or two of its cells have the same name.
        grading.engine.sandbox.SandboxError: if a sandbox is not to be had on this machine.

    Example:
        >>> from grading.api import grade
        >>> result = grade("source/01_small/one.ipynb", "submitted/ann/01_small/one.ipynb")
        >>> result.earned, result.points, result.reason
        (3.0, 3.0, '')
        >>> [(test.cell, test.message) for e in result.exercises for test in e.tests]
        [('test-double', ''), ('test-double-zero', '')]
    """
    source = _named(_source(source_notebook))
    problem = ""
    if isinstance(submission_notebook, str | Path):
        content, problem = read_submission(Path(submission_notebook))
    elif isinstance(submission_notebook, bytes):
        content = submission_notebook
    else:
        content = json.dumps(submission_notebook).encode()
    if problem:
        return ungraded(source, problem)
    return grade_notebook(source, content, server(isolated), limits, files).result


def close() -> None:
    """End the warm servers that `grade` has started; the next call starts one again."""
    close_servers()


def _source(notebook: Notebook) -> NotebookNode:
    if isinstance(notebook, NotebookNode):
        return nbformat.from_dict(notebook)
    content = notebook if isinstance(notebook, bytes) else Path(notebook).read_bytes()
    try:
        return nbformat.reads(content.decode("utf-8-sig"), as_version=4)
    except Exception as error:  # nbformat raises many kinds
        raise ValueError(f"the source is no notebook: {error}") from error


def _named(source: NotebookNode) -> NotebookNode:
    """Give every cell its ``grade_id`` for an id, and the others one that is theirs alone."""
    names = [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in source.cells]
    given = [name for name in names if name]
    if len(set(given)) < len(given):
        twice = sorted({name for name in given if given.count(name) > 1})
        raise ValueError(f"cells of the source have the same grade_id: {', '.join(twice)}")
    taken = set(given)
    for number, (cell, name) in enumerate(zip(source.cells, names, strict=True)):
        name = name or cell.get("id") or f"cell-{number}"
        if cell.metadata.get("nbgrader", {}).get("grade_id") is None:
            name = name if name not in taken else f"cell-{number}"
            taken.add(name)
        cell.id = name
    return source
