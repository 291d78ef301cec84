"""What the names in a piece of Python may stand for, told from its text alone."""

import ast
import importlib.util
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import cast

DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_SCOPES = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_COMPILED_IN = ("os.path", "torch.special", "torch.linalg", "torch.fft")


@dataclass(frozen=True)
class Names:
    """What names mean that a notebook imports, and which ones are the instructor's.

    Attributes:
        imported: by name, the dotted path of the module, class or function it stands for.
        locked: names that locked cells define.
    """

    imported: dict[str, str] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()

    def with_imports(self, *codes: str) -> "Names":
        """Return these names and those that more code imports."""
        found = dict(self.imported)
        for code in codes:
            for name, path in imports(code):
                found.setdefault(name, path)
        return replace(self, imported=found)


def source_names(code: Iterable[tuple[str, str]]) -> Names:
    """Return the names of a source notebook.

    Args:
        code: the role and the Python of each of its code cells.
    """
    code = list(code)
    locked: set[str] = set()
    for role, text in code:
        tree = parsed(text)
        for node in tree.body if tree and role == "locked" else ():
            if isinstance(node, DEFINITIONS):
                locked.add(node.name)
            elif isinstance(node, ast.Assign):
                locked |= {name for name in stored(node) if name.isupper()}
    return Names({}, frozenset(locked)).with_imports(*(text for _, text in code))


_parsing = threading.Lock()


def parse(code: str, mode: str = "exec") -> ast.AST:
    """Return the tree of a piece of code, one thread at a time.

    Python 3.11 counts the depth of all threads' trees as one, and finds that it does not add up
    (SystemError, https://github.com/python/cpython/issues/106905).

    Raises:
        SyntaxError, ValueError: if it is not Python.
        RecursionError, MemoryError: if it is nested too deeply.
    """
    with _parsing:
        return ast.parse(code, mode=mode)


def parsed(code: str) -> ast.Module | None:
    """Return the tree of a piece of code; None if it is not Python and so will not run.

    Raises:
        RecursionError, MemoryError: if it is nested too deeply.
    """
    try:
        return cast(ast.Module, parse(code))
    except (SyntaxError, ValueError):
        return None


def imports(code: str) -> Iterator[tuple[str, str]]:
    """Yield the names that a piece of code imports and the dotted paths they stand for."""
    try:
        tree = parsed(code)
    except (RecursionError, MemoryError):
        return
    for node in ast.walk(tree) if tree else ():
        if isinstance(node, ast.Import):
            for alias in node.names:
                path = alias.name if alias.asname else alias.name.split(".")[0]
                yield alias.asname or path, path
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                yield alias.asname or alias.name, f"{node.module}.{alias.name}"


@lru_cache(maxsize=4096)
def is_module(path: str) -> bool:
    """Whether a dotted path names an installed module; nothing is imported."""
    top, *rest = path.split(".")
    try:
        spec = importlib.util.find_spec(top)
    except (ImportError, ValueError):
        return False
    if spec is None or not rest:
        return spec is not None
    if path in _COMPILED_IN:
        return True
    return any(
        Path(folder, *rest[:-1], end).is_file()
        for end in (f"{rest[-1]}.py", f"{rest[-1]}/__init__.py")
        for folder in spec.submodule_search_locations or ()
    )  # fmt: skip


def stored(node: ast.AST) -> set[str]:
    """Return the names that anything within a node assigns to."""
    return {
        n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
    }


def fickle(tree: ast.AST) -> set[str]:
    """Return names whose meaning at a line cannot be told from the assignments above it."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Global | ast.Nonlocal):
            found.update(node.names)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Del):
            found.add(node.id)
        elif isinstance(node, ast.ExceptHandler) and node.name:
            found.add(node.name)  # it is deleted at the end
    return found


def local_names(body: list) -> set[str]:
    """Return the names that are local to a function with this body, imported ones excepted."""
    found: set[str] = set()
    outer: set[str] = set()
    waiting = list(body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Global):
            outer.update(node.names)
        elif isinstance(node, DEFINITIONS):
            found.add(node.name)
            continue
        elif isinstance(node, _SCOPES):
            waiting += [n for n in ast.walk(node) if isinstance(n, ast.NamedExpr)]
            continue
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store | ast.Del):
            found.add(node.id)
        elif isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar) and node.name:
            found.add(node.name)
        waiting += ast.iter_child_nodes(node)
    return found - outer


def texts(tree: ast.AST) -> dict[str, set[str]]:
    """Return, for the names that stand for nothing but constant texts, which ones."""
    found: dict[str, set[str]] = {}
    other = fickle(tree)
    for node in ast.walk(tree):
        pairs: list[tuple[ast.AST, ast.expr | None]] = []
        match node:
            case ast.Assign(targets=targets, value=value):
                pairs = [(target, value) for target in targets]
            case (
                ast.AnnAssign(target=target, value=value)
                | ast.NamedExpr(target=target, value=value)
            ):
                pairs = [(target, value)]
            case ast.For() | ast.AsyncFor() | ast.comprehension():
                literal = isinstance(node.iter, ast.Tuple | ast.List | ast.Set)
                values = node.iter.elts if literal else [None]  # type: ignore[attr-defined]
                pairs = [(node.target, value) for value in values]
            case ast.AugAssign(target=target) | ast.withitem(optional_vars=ast.expr() as target):
                pairs = [(target, None)]
            case ast.arg(arg=name) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                other.add(name)
            case ast.Import() | ast.ImportFrom():
                other.update(alias.asname or alias.name for alias in node.names)
            case (
                ast.FunctionDef(name=name)
                | ast.AsyncFunctionDef(name=name)
                | ast.ClassDef(name=name)
            ):
                other.add(name)
        for name, text in (each for pair in pairs for each in _unpacked(*pair)):
            found.setdefault(name, set()).add(text or "")
            if text is None:
                other.add(name)
    return {name: values for name, values in found.items() if name not in other}


def _unpacked(target: ast.AST, value: ast.expr | None) -> Iterator[tuple[str, str | None]]:
    """Yield the names of an assignment, each with its text or None."""
    if isinstance(target, ast.Name):
        text = value.value if isinstance(value, ast.Constant) else None
        yield target.id, text if isinstance(text, str) else None
    elif isinstance(target, ast.Tuple | ast.List):
        values = value.elts if isinstance(value, ast.Tuple | ast.List) else []
        fits = len(values) == len(target.elts)
        for number, part in enumerate(target.elts):
            yield from _unpacked(part, values[number] if fits else None)
    elif isinstance(target, ast.Starred):
        yield from _unpacked(target.value, None)
