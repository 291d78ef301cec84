"""What the text of a cell is: a stub, an answer, half of one; which names it defines."""

import ast
import re
import warnings

import nbformat
from IPython.core.inputtransformer2 import TransformerManager
from nbformat import NotebookNode

from grading import cells
from grading.engine import naming

_TEXT_STUB = re.compile(r"\W*((your )?answer here|no answer)\W*", re.I)

warnings.filterwarnings("ignore", category=SyntaxWarning, module="<answer>")


def put_together(pieces: list[str]) -> str:
    """Return the code that was split in ``pieces``, ``""`` if it is none."""
    # Jupyter splits at the cursor, which may stand behind an indentation.
    joined = "".join(p if re.search(r"\n[ \t]+$", p) else f"{p}\n" for p in pieces)
    return next((text for text in (joined, "\n".join(pieces)) if parses(text)), "")


def _python(text: str) -> str:
    """Return a cell's text with IPython's own syntax (``%time``, ``!ls``) turned into Python.

    Raises:
        SyntaxError: if that is impossible.
    """
    text = re.sub(r"\A%%(time|capture)\b.*\n", "", text)
    return TransformerManager().transform_cell(text) if len(text) < 100_000 else text


_BAD_CODE = (SyntaxError, ValueError, RecursionError, MemoryError)


def parses(text: str) -> bool:
    """Whether a text is Python, with what IPython adds to it."""
    try:
        compile(_python(text), "<answer>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except _BAD_CODE:
        return False
    return True


def defined_names(cell: NotebookNode, functions_only: bool = False) -> set[str]:
    """Return the names that a cell defines at its top level."""
    return names_in(cell.source, functions_only) if cell.cell_type == "code" else set()


def names_in(text: str, functions_only: bool) -> set[str]:
    """Return the names that a text defines at its top level; none if it is no Python."""
    try:
        tree = naming.parsed(_python(text))
    except _BAD_CODE:
        return set()
    found = set()
    for statement in tree.body if tree else ():
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(statement.name)
        elif isinstance(statement, ast.Assign | ast.AnnAssign) and not functions_only:
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            nodes = [node for target in targets for node in ast.walk(target)]
            found |= {node.id for node in nodes if isinstance(node, ast.Name)}
    return found


def wanted_names(original: NotebookNode) -> set[str]:
    """Return the names that an answer has to define: functions and classes, else variables."""
    stub = copied(original, stub_of(original))
    for functions_only in (True, False):
        if names := defined_names(stub, functions_only):
            return names
    return defined_names(original, True) or defined_names(original)


def stub_of(original: NotebookNode) -> str:
    """Return what stands for a missing answer: what students start from, without words."""
    if original.cell_type != "code":
        return ""
    error = "raise NotImplementedError"
    text = cells.without(original.source, cells.BEGIN_SOLUTION, cells.END_SOLUTION, error)
    return text if text != original.source else error


def is_untouched(original: NotebookNode, text: str) -> bool:
    """Whether an answer still says what students start from, whatever the words of the stub."""
    given = squeezed(cells.without(original.source, cells.BEGIN_SOLUTION, cells.END_SOLUTION))
    rest = [line.strip() for line in squeezed(text) if line not in given]
    if original.cell_type == "code":
        return all(line.startswith(("#", "raise NotImplementedError")) for line in rest)
    return all(_TEXT_STUB.fullmatch(line) for line in rest)


def as_released(original: NotebookNode) -> str:
    """Return a source cell's text as students get it."""
    text = cells.without(original.source, cells.BEGIN_HIDDEN, cells.END_HIDDEN)
    return cells.without(text, cells.BEGIN_SOLUTION, cells.END_SOLUTION)


def squeezed(text: str) -> tuple[str, ...]:
    """Return the lines of a text that hold something, without space at their ends."""
    return tuple(line.rstrip() for line in text.strip().splitlines() if line.strip())


def around(inner: str, text: str) -> tuple[str, str, str] | None:
    """Return the lines of ``text`` before ``inner``, it itself, and those after; None if not in."""
    wanted = squeezed(inner)
    lines = text.splitlines()
    full = [place for place, line in enumerate(lines) if line.strip()]
    found = tuple(lines[place].rstrip() for place in full)
    for start in range(len(found) - len(wanted) + 1 if wanted else 0):
        if found[start : start + len(wanted)] == wanted:
            begin, end = full[start], full[start + len(wanted) - 1] + 1
            return "\n".join(lines[:begin]), "\n".join(lines[begin:end]), "\n".join(lines[end:])
    return None


def is_as_released(original: NotebookNode, cell: NotebookNode) -> bool:
    """Whether a cell is the source's as students get it, or as it is there."""
    texts = (squeezed(as_released(original)), squeezed(original.source))
    return cell.cell_type == original.cell_type and squeezed(cell.source) in texts


def copied(original: NotebookNode, text: str | None = None) -> NotebookNode:
    """Return a copy of a source cell without outputs, with another text if one is given."""
    cell = nbformat.from_dict(original)
    cell.source = original.source if text is None else text
    if cell.cell_type == "code":
        cell.outputs, cell.execution_count = [], None
    return cell
