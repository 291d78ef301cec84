"""Find in Python code what the lists of `grading.engine.words` name, and ways around them."""

import ast
import builtins
import re
from dataclasses import dataclass
from typing import Any

from IPython.core.inputtransformer2 import TransformerManager

from grading.engine import naming, words

_TAKERS = (
    "print",
    "help",
    "dir",
    "type",
    "repr",
    "str",
    "hasattr",
    "getattr",
    "id",
)  # keep nothing
_OWN = ("self", "cls")
_FREE_STORES = ("grad", "data", "requires_grad", "training", "bias", "weight", "p", "name", "index")
_OPTIONS = re.compile(r"^\s*(-[a-z]+\s*\d*\s+)*")  # of %timeit


@dataclass(frozen=True)
class Finding:
    """Something that stands out; ``key`` names it apart from where it was seen."""

    kind: str
    word: str
    evidence: str
    costs: bool

    @property
    def key(self) -> tuple[str, str]:
        """What it is, without its place."""
        return self.kind, self.word


def plain_python(text: str) -> str:
    """Return a cell as Python, its magics as calls; as it is where that fails."""
    try:
        return TransformerManager().transform_cell(text)
    except Exception:  # the transformer raises many kinds for what is not Python
        return text


def read_code(code: str, names: naming.Names) -> list[Finding]:
    """Return what stands out in a cell that is plain Python.

    Args:
        code: the cell, its magics turned into calls.
        names: what imported names mean.
    """
    try:
        tree = naming.parsed(code)
        if tree is None:
            return []
        reader = _Reader(names, tree)
        reader.visit(tree)
    except (RecursionError, MemoryError):
        return [Finding("unreadable code", "depth", "it is nested too deeply to be read", True)]
    return reader.findings


class _Reader(ast.NodeVisitor):
    """Walks through one cell; ``findings`` is what it saw."""

    def __init__(self, names: naming.Names, tree: ast.Module) -> None:
        self.findings: list[Finding] = []
        self._names = names
        self._texts_of, self._fickle = naming.texts(tree), naming.fickle(tree)
        self._meaning = dict(names.imported)  # the dotted paths that names may stand for
        self._functions = {n.name for n in ast.walk(tree) if isinstance(n, naming.DEFINITIONS)}
        self._scopes: list[set[str]] = []  # local names of the functions around, innermost last
        self._rebound: set[str] = set()  # names that certainly have another meaning at this line
        self._allowed: set[int] = set()  # nodes that are harmless where they stand
        self._in_class = False
        self._shelved = False  # modules were put into a dictionary

    def _add(self, kind: str, word: str, evidence: str, node: ast.AST, costs: bool = True) -> None:
        line = getattr(node, "lineno", 0)
        self.findings.append(Finding(kind, word, f"line {line}: {evidence}", costs))

    # What names mean

    def _is_local(self, name: str) -> bool:
        return name in self._rebound or any(name in scope for scope in self._scopes)

    def _path(self, node: ast.AST) -> str:
        """Return the dotted path of something imported that an expression leads to, or ``""``."""
        attributes: list[str] = []
        while isinstance(node, ast.Attribute):
            attributes.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name) or self._is_local(node.id):
            return ""
        root = self._meaning.get(node.id, "")
        return ".".join([root, *reversed(attributes)]) if root else ""

    def _called(self, node: ast.expr) -> str:
        """Return the path or the plain name of what is called."""
        if isinstance(node, ast.Name) and not self._is_local(node.id):
            return self._meaning.get(node.id, node.id)
        return self._path(node)

    def _alias(self, target: ast.AST, value: ast.AST | None) -> None:
        """Let the names of a target mean what they may be assigned."""
        match value:
            case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Set(elts=parts):
                mine = target.elts if isinstance(target, ast.Tuple | ast.List) else []
                if len(mine) == len(parts):
                    for one, its in zip(mine, parts, strict=True):
                        self._alias(one, its)
                else:
                    for part in parts:
                        self._alias(target, part)
            case ast.IfExp(body=one, orelse=other):
                self._alias(target, one)
                self._alias(target, other)
            case ast.BoolOp(values=parts):
                for part in parts:
                    self._alias(target, part)
            case ast.NamedExpr(value=inner) | ast.Starred(value=inner) | ast.Subscript(value=inner):
                self._alias(target, inner)
            case ast.Name() | ast.Attribute():
                if path := self._path(value):
                    names = {target.arg} if isinstance(target, ast.arg) else naming.stored(target)
                    for name in names:
                        self._meaning.setdefault(name, path)
                        for scope in self._scopes:
                            scope.discard(name)

    def _binds(self, name: str, node: ast.AST) -> None:
        """Note that a name of the notebook gets a new meaning."""
        if not self._scopes and not self._in_class and name in self._names.locked:
            self._add("replaced name", name, f"gives {name} of a given cell a new meaning", node)

    # Imports

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._imports(alias.name, node)
            self._binds(alias.asname or alias.name.split(".")[0], node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = "." * node.level + (node.module or "")
        for alias in node.names:
            if not self._imports(f"{module}.{alias.name}", node):
                self._attribute(alias.name, node)
            self._binds(alias.asname or alias.name, node)

    def _imports(self, path: str, node: ast.AST) -> bool:
        """Look at an import; return whether there is something to say."""
        verdict = words.module_verdict(path, naming.is_module(path.split(".")[0]))
        if verdict != "quiet":
            self._add("unusual import", path, f"imports {path}", node, verdict == "costly")
        return verdict != "quiet"

    # Names and attributes

    def visit_Name(self, node: ast.Name) -> None:
        name = node.id
        if words.is_dunder(name) and words.is_reflective(name):
            self._add("reflection", name, f"uses {name}", node)
        if not isinstance(node.ctx, ast.Load):
            self._binds(name, node)
        elif not self._is_local(name):
            if name in words.COSTLY_NAMES:
                self._add("reflection", name, f"uses {name}", node)
            elif name in words.REFLECTION and id(node) not in self._allowed:
                self._add("reflection", name, f"hands {name} around", node)
            self._used(node)

    def _used(self, node: ast.Name | ast.Attribute) -> bool:
        """Look at something imported that is used; return whether there is something to say."""
        path = self._path(node)
        if not path:
            return False
        top = path.split(".")[0]
        if words.is_costly_part(path) or (
            words.module_verdict(top, True) == words.module_verdict(path, True) == "costly"
        ):
            self._add("unusual import", path, f"uses {path}", node)
        elif id(node) not in self._allowed and naming.is_module(path):
            self._add("module as a value", path, f"hands the module {path} around", node)
        else:
            return False
        return True

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if not isinstance(node.ctx, ast.Load):
            self._attribute(node.attr, node, node.value)
            self._stores(node)
        elif not self._used(node):
            self._attribute(node.attr, node, node.value)
        if self._path(node.value):
            self._allowed.add(id(node.value))
        self.visit(node.value)

    def _attribute(self, name: str, node: ast.AST, base: ast.AST | None = None) -> None:
        """Look at the name of an attribute of anything."""
        if words.is_reflective(name):
            self._add("reflection", name, f"uses .{name}", node)
        elif words.is_private(name) and not _is_own(base):
            self._add("private attribute", name, f"uses .{name} of something not its own", node)

    def _stores(self, node: ast.Attribute) -> None:
        """Look at an assignment to an attribute, or its deletion."""
        base, name, path = node.value, node.attr, self._path(node)
        own = _is_own(base) and bool(self._scopes)
        if path and not path.startswith(words.STORABLE):
            self._add("patched module", path, f"assigns to {path}", node)
        elif isinstance(base, ast.Call) and self._called(base.func) == "type":
            self._add("patched class", name, f"assigns to type(…).{name}", node)
        elif name == "__class__" or (isinstance(base, ast.Attribute) and base.attr == "__class__"):
            self._add("patched class", name, f"assigns to {ast.unparse(node)}", node)
        elif not own and (name in words.GUARDED_METHODS or name in words.SPECIAL_METHODS):
            self._add("patched method", name, f"assigns to .{name}", node)
        elif self._shelved and not own and name not in _FREE_STORES:
            self._add("patched module", name, f"hands modules around and assigns to .{name}", node)

    def visit_MatchClass(self, node: ast.MatchClass) -> None:
        for name in node.kwd_attrs:
            self._attribute(name, node)
        self.generic_visit(node)

    # Scopes

    def visit_Module(self, node: ast.Module) -> None:
        for statement in node.body:
            self.visit(statement)
            if isinstance(statement, ast.Import | ast.ImportFrom):
                self._rebound -= {a.asname or a.name.split(".")[0] for a in statement.names}
            elif isinstance(statement, ast.Assign) and not self._leads(statement.value):
                names = {name for t in statement.targets for name in naming.stored(t)}
                self._rebound |= names - self._fickle

    def _leads(self, node: ast.AST) -> bool:
        """Whether a value may hold something imported itself, not what a call of it returned."""
        if isinstance(node, ast.Call):
            return False
        if isinstance(node, ast.Name | ast.Attribute):
            return bool(self._path(node))
        return any(self._leads(part) for part in ast.iter_child_nodes(node))

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> None:
        a = node.args
        positional = [*a.posonlyargs, *a.args]
        given = [*zip(positional[len(positional) - len(a.defaults) :], a.defaults, strict=True),
                 *zip(a.kwonlyargs, a.kw_defaults, strict=True)]  # fmt: skip
        aliases = set()
        for arg, default in given:
            if default is not None:
                if self._path(default):
                    aliases.add(arg.arg)
                self._alias(arg, default)
                self.visit(default)
        every = [*positional, *a.kwonlyargs, *(arg for arg in (a.vararg, a.kwarg) if arg)]
        for annotation in [arg.annotation for arg in every] + [getattr(node, "returns", None)]:
            if annotation is not None:
                self._annotation(annotation)
        for decorator in getattr(node, "decorator_list", ()):
            self.visit(decorator)
        body: list[Any] = [node.body] if isinstance(node, ast.Lambda) else node.body
        inner = ({arg.arg for arg in every} - aliases) | naming.local_names(body)
        outside = self._in_class, self._rebound
        self._in_class, self._rebound = False, set()
        self._scopes.append(inner)
        for statement in body:
            self.visit(statement)
        self._scopes.pop()
        self._in_class, self._rebound = outside

    def _definition(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self._special_method(node.name, node)
        self._binds(node.name, node)
        self._function(node)

    visit_FunctionDef = _definition
    visit_AsyncFunctionDef = _definition
    visit_Lambda = _function

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._binds(node.name, node)
        for base in node.bases:
            path = self._called(base)
            if path in words.VALUE_TYPES:
                self._add("imitated type", path, f"class {node.name} imitates {path}", base)
            elif isinstance(base, ast.Call) and self._called(base.func).split(".")[-1] not in (
                "namedtuple", "NamedTuple", "TypedDict",
            ):  # fmt: skip
                self._add("computed class", "base", f"class {node.name} has a computed base", base)
        for keyword in node.keywords:
            self._add("computed class", "keyword", f"class {node.name}({keyword.arg}=…)", node)
        outside, self._in_class = self._in_class, True
        self.generic_visit(node)
        self._in_class = outside

    def _special_method(self, name: str, node: ast.AST) -> None:
        if words.is_dunder(name) and name not in words.DEFINABLE:
            self._add("special method", name, f"defines {name}", node)

    def _comprehension(self, node: Any) -> None:
        scope: set[str] = set()
        for generator in node.generators:
            self._alias(generator.target, generator.iter)
            names = naming.stored(generator.target)
            scope |= {n for n in names if self._meaning.get(n) == self._names.imported.get(n)}
        outside, self._in_class = self._in_class, False
        self.visit(node.generators[0].iter)
        self._scopes.append(scope)
        self.generic_visit(node)
        self._scopes.pop()
        self._in_class = outside

    visit_ListComp = _comprehension
    visit_SetComp = _comprehension
    visit_DictComp = _comprehension
    visit_GeneratorExp = _comprehension

    def visit_Global(self, node: ast.Global) -> None:
        for name in node.names:
            if name in self._meaning or name in self._names.locked or hasattr(builtins, name):
                self._add("replaced name", name, f"declares {name} global", node)

    # Assignments

    def visit_Assign(self, node: ast.Assign) -> None:
        for target in node.targets:
            self._alias(target, node.value)
            if self._in_class:
                for name in naming.stored(target):
                    self._special_method(name, node)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self._alias(node.target, node.value)
        if self._in_class and isinstance(node.target, ast.Name):
            self._special_method(node.target.id, node)
        self._annotation(node.annotation)
        for part in (node.target, node.value):
            if part is not None:
                self.visit(part)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self._alias(node.target, node.value)
        self.generic_visit(node)

    def _loop(self, node: ast.For | ast.AsyncFor) -> None:
        self._alias(node.target, node.iter)
        self.generic_visit(node)

    visit_For = _loop
    visit_AsyncFor = _loop

    def visit_withitem(self, node: ast.withitem) -> None:
        if node.optional_vars is not None:
            self._alias(node.optional_vars, node.context_expr)
        self.generic_visit(node)

    # Calls

    def visit_Call(self, node: ast.Call) -> None:
        called = self._called(node.func)
        method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if method and self._is_shell(node.func):
            self._magic(method, node)
            return
        if called in words.REFLECTION:
            self._allowed.add(id(node.func))
            self._reflects(called, node)
        elif called == "open" or (method == "open" and called and not called.startswith("PIL.")):
            self._opens(node)
        elif called == "type" and len(node.args) != 1:
            self._add("computed class", "type", "makes a class with type(…)", node)
        if called in _TAKERS:
            self._allowed.update(id(argument) for argument in node.args[:1])
        if self._path(node.func) and isinstance(node.func, ast.Attribute):
            self._allowed.add(id(node.func))
        self._risky(called, method, node)
        self.generic_visit(node)

    def _is_shell(self, function: ast.expr) -> bool:
        """Whether a call is what IPython makes of a line that begins with % or !."""
        match function:
            case ast.Attribute(
                value=ast.Call(func=ast.Name(id="get_ipython"), args=[], keywords=[]),
                attr="run_line_magic" | "run_cell_magic" | "system" | "getoutput",
            ):
                return True
        return False

    def _reflects(self, function: str, node: ast.Call) -> None:
        """Look at a call of getattr, setattr or delattr."""
        if len(node.args) < 2 or any(isinstance(arg, ast.Starred) for arg in node.args[:2]):
            self._add("reflection", function, f"calls {function} in a way that can't be read", node)
            return
        target, name = node.args[:2]
        own = _is_own(target) and bool(self._scopes)
        if function != "getattr" and not own:
            self._add("reflection", function, f"calls {function} on something not its own", node)
        texts = self._texts(name)
        if texts is None and own and _begins_harmlessly(name):
            return  # getattr(self, f"conv{i}")
        if texts is None:
            self._add("reflection", f"{function} …", f"{function} with a computed name", node)
        for text in texts or ():
            self._used(ast.Attribute(target, text, ast.Load(), lineno=node.lineno))
            self._attribute(text, node, target)

    def _texts(self, node: ast.expr | None) -> set[str] | None:
        """Return the texts an expression can be; None if that cannot be told.

        A pattern such as ``f"{layer}_grad"`` stands for its last letters, which rule out all
        names that matter.
        """
        match node:
            case ast.Constant(value=str(text)):
                return {text}
            case ast.Name(id=name):
                return self._texts_of.get(name)
            case ast.IfExp(body=body, orelse=orelse):
                one, other = self._texts(body), self._texts(orelse)
                return None if one is None or other is None else one | other
            case ast.JoinedStr(values=[*pieces, ast.Constant(value=str(ending))]):
                opening = pieces[0].value if isinstance(pieces[0], ast.Constant) else ""
                bad = any(word.endswith(ending) for word in words.COSTLY_ATTRIBUTES)
                risky = bad or str(opening).startswith("_")
                return {f"x{ending}"} if ending[-1:].isalnum() and not risky else None
        return None

    def _opens(self, node: ast.Call) -> None:
        """Look at a call of open: a constant, relative file name is fine."""
        given = [k.value for k in node.keywords if k.arg == "file"]
        place = node.args[0] if node.args else given[0] if given else None
        match place:
            case ast.JoinedStr(values=[ast.Constant(value=str(opening)), *_]):
                texts: set[str] | None = {opening}
            case _:
                texts = self._texts(place)
        if texts is None:
            self._add("file access", "open", "opens a file whose name is computed", node)
        for text in texts or ():
            if text.startswith(("/", "~")) or ".." in text:
                self._add("file access", text, f"opens {text}", node)

    def _risky(self, called: str, method: str, node: ast.Call) -> None:
        """Look at calls that are dangerous with some arguments only."""
        keywords = {k.arg: k.value for k in node.keywords}
        if not _is_constant(keywords.get("weights_only"), True, None):
            self._add("unsafe loading", "weights_only", "loads with weights_only=False", node)
        if not _is_constant(keywords.get("allow_pickle"), False, None):
            self._add("unsafe loading", "allow_pickle", "loads with allow_pickle=True", node)
        usual = {"functools.update_wrapper": 2, "functools.wraps": 1}.get(called, 99)
        if len(node.args) > usual or (usual < 99 and {"assigned", "updated", None} & set(keywords)):
            self._add("reflection", called, f"calls {called} with names of its own", node)
        runs_text = called.startswith("timeit.") and not called.endswith("default_timer")
        if runs_text or method in ("Timer", "eval", "query"):
            named = [keywords[k] for k in ("stmt", "setup", "expr") if k in keywords]
            for value in [*node.args[:2], *named]:
                self._runs_text(value, node)

    def _runs_text(self, value: ast.expr, node: ast.AST) -> None:
        """Look at an argument that is run if it is a text."""
        if isinstance(value, ast.Lambda | ast.Attribute | ast.Constant) and not isinstance(
            getattr(value, "value", None), str
        ):
            return
        if isinstance(value, ast.Name) and value.id in self._functions:
            return
        texts = self._texts(value)
        if texts is None and isinstance(value, ast.JoinedStr):
            parts = (str(v.value) if isinstance(v, ast.Constant) else "0" for v in value.values)
            texts = {"".join(parts)}
        if texts is None:
            self._add("code in a text", "text", "runs a text that is computed", node)
        for text in texts or ():
            self._inner(text.replace("@", ""))

    def _inner(self, code: str) -> None:
        """Read code that stands in a text."""
        self.findings += read_code(code, self._names)

    def _annotation(self, node: ast.expr) -> None:
        """Read an annotation, and the code in its texts."""
        for part in ast.walk(node):
            self._allowed.add(id(part))
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                self._inner(part.value)
        self.visit(node)

    def _magic(self, how: str, node: ast.Call) -> None:
        """Look at a line that begins with % or !, or a cell that begins with %%."""
        values = [str(a.value) if isinstance(a, ast.Constant) else "" for a in node.args]
        first, rest, body = [*values, "", "", ""][:3]
        if how in ("system", "getoutput"):
            noted = words.NOTED_COMMANDS.fullmatch(first.strip())
            self._add("shell command", first.split()[0] if first.split() else "", f"!{first[:80]}",
                      node, not noted)  # fmt: skip
        elif first in words.NOTED_MAGICS:
            self._add("magic", first, f"%{first} {rest[:60]}", node, False)
        elif first not in words.QUIET_MAGICS or (body and first not in words.BODY_MAGICS):
            self._add("magic", first, f"%{first} {rest[:60]}", node)
        elif first == "config" and "=" in rest and not _is_literal(rest.partition("=")[2]):
            self._add("magic", first, f"%config {rest[:60]}", node)
        if first in words.BODY_MAGICS:
            self._inner(plain_python(_OPTIONS.sub("", rest)))
            self._inner(plain_python(body))

    # Texts, and where a module may stand

    def visit_Constant(self, node: ast.Constant) -> None:
        if not isinstance(node.value, str) or id(node) in self._allowed:
            return
        for word in words.IN_STRINGS.findall(node.value):
            if words.is_reflective(word):
                self._add("reflection in a text", word, f"a text with {word}", node)
        if words.DEVICES.match(node.value) and node.value != "/dev/null":
            self._add("file access", node.value[:60], f"names {node.value[:60]}", node)

    def visit_Dict(self, node: ast.Dict) -> None:
        for value in node.values:
            path = self._path(value)
            whole = path.split(".")[0] not in words.ALLOWED_OF  # of the others only parts are fine
            if path and whole and naming.is_module(path):
                self._shelved = True
                self._allowed.add(id(value))
        self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        self._allowed.update(id(part) for part in (node.left, *node.comparators))
        self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        self._allowed.add(id(node.value))  # a docstring, or a name whose value is shown
        self.generic_visit(node)


def _is_own(node: ast.AST | None) -> bool:
    """Whether an expression is ``self``, ``cls`` or ``super()``."""
    match node:
        case ast.Name(id=name):
            return name in _OWN
        case ast.Call(func=ast.Name(id="super")):
            return True
    return False


def _begins_harmlessly(name: ast.expr) -> bool:
    """Whether an f-string begins with letters that no name that matters begins with."""
    match name:
        case ast.JoinedStr(values=[ast.Constant(value=str(opening)), *_]):
            matter = words.COSTLY_ATTRIBUTES | words.GUARDED_METHODS
            return opening[:1].isalpha() and not any(word.startswith(opening) for word in matter)
    return False


def _is_constant(node: ast.expr | None, *values: object) -> bool:
    """Whether an argument is missing or one of some constants."""
    return node is None or (isinstance(node, ast.Constant) and any(node.value is v for v in values))


def _is_literal(text: str) -> bool:
    try:
        ast.literal_eval(naming.parse(text.strip(), "eval"))
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return False
    return True
