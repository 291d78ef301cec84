"""Read a student's code before it runs, and say what in it could disturb the tests.

Student code and tests share a process, so code that reaches into the interpreter could make a test
pass that should not. The grader reads every cell of the student's own first, in its own process,
where nothing can interfere. What is found is a flag and no verdict: a person decides.
"""

from functools import lru_cache

from nbformat import NotebookNode

from grading import cells
from grading.engine import naming
from grading.engine.reading import plain_python, read_code
from grading.engine.result import Flag

_MOST = 40  # flags of one notebook
_Keys = frozenset[tuple[str, str]]


def scan(source: NotebookNode, notebook: NotebookNode, own: set[str]) -> list[Flag]:
    """Return what stands out in the cells that a student wrote.

    What the instructor's own answers use is not flagged, nor what a given cell held before the
    student changed it.

    Args:
        source: the instructor's notebook.
        notebook: the rebuilt submission.
        own: the ids of the student's cells.
    """
    given = tuple(
        (c.id, cells.role(c), c.source) for c in source.cells if c.cell_type == "code"
    )  # fmt: skip
    known = _known_texts(given)
    mine = [
        (cell.id, plain_python(cell.source)) for cell in notebook.cells
        if cell.cell_type == "code" and cell.id in own and cell.source.strip() not in known
    ]  # fmt: skip
    if not mine:
        return []
    names, usual, before = _of_source(given)
    names = names.with_imports(*(code for _, code in mine))
    flags: dict[Flag, None] = {}
    for name, code in mine:
        for finding in read_code(code, names):
            if finding.key not in usual and finding.key not in before.get(name, ()):
                flags[Flag(name, finding.kind, finding.evidence, finding.costs)] = None
    return sorted(flags, key=lambda flag: not flag.costs)[:_MOST]


@lru_cache(maxsize=64)
def _known_texts(given: tuple[tuple[str, str, str], ...]) -> frozenset[str]:
    """Return the texts of the instructor's cells, as written and as released."""
    texts = set()
    for _, _, text in given:
        visible = cells.without(text, cells.BEGIN_HIDDEN, cells.END_HIDDEN)
        stub = "raise NotImplementedError"
        stub = cells.without(text, cells.BEGIN_SOLUTION, cells.END_SOLUTION, stub)
        texts |= {text.strip(), visible.strip(), stub.strip()}
    return frozenset(texts)


@lru_cache(maxsize=64)
def _of_source(
    given: tuple[tuple[str, str, str], ...],
) -> tuple[naming.Names, _Keys, dict[str, _Keys]]:
    """Return what the source's names mean, what its answers use, and what each given cell holds."""
    code = [(name, role, plain_python(text)) for name, role, text in given]
    names = naming.source_names((role, text) for _, role, text in code)
    found = {
        name: (role, frozenset(finding.key for finding in read_code(text, names)))
        for name, role, text in code
    }
    usual = [keys for role, keys in found.values() if role in ("solution", "manual")]
    before = {name: keys for name, (role, keys) in found.items() if role == "plain"}
    return names, frozenset().union(*usual), before
