"""Read notebooks as they are written, and the Python code in their cells."""

import ast
import warnings
from pathlib import Path

import nbformat
from IPython.core.inputtransformer2 import TransformerManager
from nbformat import NotebookNode

from grading.course import Course

COURSE = Course(Path(__file__).resolve().parents[2])
REPOSITORY: str = COURSE.config.TorchLabs.repository
SOURCES = [part for lab in COURSE.labs for part in COURSE.parts(lab)]

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def name_of(path: Path) -> str:
    """Return the path as people say it, from the course's folder on."""
    return str(path.relative_to(COURSE.root))


def read(path: Path) -> NotebookNode:
    """Read a notebook without the repairs that ``nbformat.read`` makes."""
    return nbformat.v4.reads(path.read_text(encoding="utf-8"))


def check(path: Path, problems: list[str]) -> None:
    """Fail with all the problems of a file."""
    lines = "\n  ".join(problems)
    assert not problems, f"{name_of(path)}:\n  {lines}"


def syntax_error(source: str) -> str:
    """Return what is wrong with the syntax of a cell, ``""`` if nothing is."""
    try:
        _parse(source)
    except SyntaxError as error:
        return f"{error.msg} in line {error.lineno}"
    return ""


def tree(source: str) -> ast.Module:
    """Parse a cell; one that does not parse is empty here, ``syntax_error`` reports it."""
    try:
        return _parse(source)
    except SyntaxError:
        return ast.Module(body=[], type_ignores=[])


def _parse(source: str) -> ast.Module:
    with warnings.catch_warnings(action="ignore"):  # such as an invalid escape in a string
        return ast.parse(TransformerManager().transform_cell(source))


def bound(module: ast.Module) -> set[str]:
    """Return every name that a cell gives a value, at any depth."""
    names = set()
    for node in ast.walk(module):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name):
                names.add(name)
            case ast.alias(name=name, asname=asname):
                names.add(asname or name.split(".")[0])
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                names.add(name)
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)):
                names.add(name)
    return names


def used(module: ast.Module) -> set[str]:
    """Return every variable that a cell reads or writes, attributes aside."""
    return {node.id for node in ast.walk(module) if isinstance(node, ast.Name)}


def words(module: ast.Module) -> set[str]:
    """Return every variable, attribute and imported name of a cell."""
    attributes = {node.attr for node in ast.walk(module) if isinstance(node, ast.Attribute)}
    modules = {node.module or "" for node in ast.walk(module) if isinstance(node, ast.ImportFrom)}
    imported = {node.name for node in ast.walk(module) if isinstance(node, ast.alias)}
    parts = {part for name in modules | imported for part in name.split(".")}
    return used(module) | attributes | parts


def defined(module: ast.Module) -> set[str]:
    """Return the functions, classes and variables that a cell defines at top level."""
    names = set()
    for statement in module.body:
        if isinstance(statement, Definition):
            names.add(statement.name)
        elif isinstance(statement, ast.Assign | ast.AnnAssign):
            names |= {
                node.id
                for node in ast.walk(statement)
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
            }
    return names


def definitions(module: ast.Module) -> list[Definition]:
    """Return the functions, classes and methods of a cell."""
    top = [statement for statement in module.body if isinstance(statement, Definition)]
    methods = [
        statement
        for owner in top
        if isinstance(owner, ast.ClassDef)
        for statement in owner.body
        if isinstance(statement, ast.FunctionDef)
    ]
    return [*top, *methods]


def unannotated(function: Definition) -> list[str]:
    """Return the arguments without a type, and ``return`` if the result has none."""
    if isinstance(function, ast.ClassDef):
        return []
    every = function.args
    arguments = [*every.posonlyargs, *every.args, *every.kwonlyargs, every.vararg, every.kwarg]
    missing = [a.arg for a in arguments if a and not a.annotation and a.arg not in ("self", "cls")]
    return missing if function.returns else [*missing, "return"]


def ends_with_statement(source: str) -> bool:
    """Whether a cell's last statement is none whose value Jupyter shows."""
    body = tree(source).body
    return bool(body) and not isinstance(body[-1], ast.Expr)
