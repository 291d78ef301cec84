"""Watch, from the grader's side, whether the tests of a submission can still fail.

Before a test cell the guard asks the submission's process what has changed, and has it run a probe:
assertions on fresh random numbers, some of which must hold and some fail. After a test cell that
passed, the same cell runs once more with a useless answer in place of the student's: it must fail.
Nothing here stops an attack. It leaves evidence, and the tests from there on earn nothing.
"""

import ast
import builtins
import secrets
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from nbformat import NotebookNode

from grading import cells
from grading.engine import naming
from grading.engine.reading import plain_python
from grading.engine.result import Flag
from grading.engine.sandbox import Sandbox

_SOURCE = """import math
import numpy as np
import torch
from helpers import checks
def refused(check, *values, **options):
    try:
        check(*values, **options)
    except AssertionError:
        return True
    return False
def within(context, error):
    with context:
        if error:
            raise ValueError
def compared(p, q, same):
    a, b, n = p[0], q[0], len(p)
    x, y = torch.tensor(p), torch.tensor(q)
    return [
{compared}    ]
def computed(p):
    x = torch.tensor(p)
    return [
{computed}    ]
p = {p}
answers = compared(p, {first}) + compared(p, {second}) + computed(p)
assert sum(answers) is None, '{nonce}'
"""
# What holds if the lists p and q (their first numbers a and b, tensors x and y) are the same.
_SAME = (
    "torch.allclose(x, y)",
    "torch.equal(x, y)",
    "x.allclose(y)",
    "x.equal(y)",
    "bool((x == y).all())",
    "bool(torch.isclose(x, y).any())",
    "np.allclose(p, q)",
    "np.array_equal(p, q)",
    "bool((np.array(p) == np.array(q)).all())",
    "p == q",
    "abs(a - b) < 0.25",
    "math.isclose(a, b)",
    "not refused(np.testing.assert_allclose, p, q)",
    "not refused(torch.testing.assert_close, x, y)",
    "not refused(checks.close, x, y, 'x')",
    "not refused(checks.close, a, b, 'x')",
    "not refused(checks.tensor, x, 'x', shape=(n if same else n + 1,))",
    "not refused(checks.number, a if same else '1', 'x')",
    "not refused(checks.no_graph, x.clone().requires_grad_(not same), 'x')",
    "not refused(within, checks.runs('x'), not same)",
    "not refused(within, checks.raises(ValueError, 'x'), same)",
    "isinstance(a, float if same else str)",
    "type(a) is (float if same else str)",
    "all([True, same, True])",
    "any([False, same, False])",
)
# What is computed from p, and by whom else.
_COMPUTED = (
    ("sum(p)", sum),
    ("x.sum().item()", sum),
    ("float(np.sum(p))", sum),
    ("max(p)", max),
    ("sorted(p)[1]", lambda p: sorted(p)[1]),
    ("x.max().item()", max),
    ("(x * x).mean().item()", lambda p: sum(v * v for v in p) / len(p)),
    ("len(p)", len),
)


@dataclass(frozen=True)
class Probe:
    """A cell that fails with a nonce, once it has worked out the answers to some questions."""

    source: str
    nonce: str
    asked: list[str]
    answers: list[Any]

    @classmethod
    def make(cls) -> "Probe":
        """Return a probe with numbers that nobody can know beforehand.

        What may hold or not is asked both ways, in an order nobody can know, so that what always
        says the same is seen at once and not by chance.
        """
        random = secrets.SystemRandom()
        p = [round(random.uniform(-9, 9), 3) for _ in range(random.randint(3, 5))]
        q = [value + random.choice((-1, 1)) for value in p]
        first, second = random.sample([(p, True), (q, False)], 2)
        questions = random.sample(_SAME, len(_SAME))
        computed = [question for question, _ in _COMPUTED]
        nonce = secrets.token_hex(8)
        source = _SOURCE.format(
            p=p, first="{}, {}".format(*first), second="{}, {}".format(*second), nonce=nonce,
            compared="".join(f"    {question},\n" for question in questions),
            computed="".join(f"    {question},\n" for question in computed),
        )  # fmt: skip
        asked = [*questions, *questions, *computed]
        answers: list[Any] = [same for _, same in (first, second) for _ in questions]
        answers += [compute(p) for _, compute in _COMPUTED]
        return cls(source, nonce, asked, answers)

    def wrong(self, answers: Any) -> str:
        """Return the first question that was answered wrongly, ``""`` if none was."""
        if not isinstance(answers, list) or len(answers) != len(self.answers):
            return "the probe's assertions"
        for question, answer, right in zip(self.asked, answers, self.answers, strict=True):
            fine = isinstance(answer, bool | int | float) and (
                answer is right if isinstance(right, bool) else abs(answer - right) < 1e-3
            )
            if not fine:
                return question.split("(")[1 if question.startswith("not") else 0].split(",")[0]
        return ""


class Guard:
    """Watches over the test cells of one submission.

    Args:
        source: the instructor's notebook.
    """

    def __init__(self, source: NotebookNode) -> None:
        given = ((c.id, cells.role(c), c.source) for c in source.cells if c.cell_type == "code")
        self._names, self._answers = _plan(tuple(given))
        self._seen: set[str] = set()

    def before(self, sandbox: Sandbox, cell: NotebookNode) -> list[Flag]:
        """Look at the process before a test cell runs; return what stands out."""
        probe = Probe.make()
        reply = sandbox.inspect(self._names.get(cell.id, {}), probe=probe.source)
        found = self._changes(reply)
        if probe.nonce not in str(reply.get("said")):
            found["a failing assertion goes unnoticed"] = "tests cannot fail"
        elif wrong := probe.wrong(reply.get("answers")):
            found[f"{wrong} gives a wrong result"] = "tests cannot fail"
        return self._flags(cell.id, found)

    def after(self, sandbox: Sandbox, cell: NotebookNode, passed: bool) -> list[Flag]:
        """Look at the process after a test cell has run; return what stands out."""
        names = self._answers.get(cell.id) if passed else None
        test = cell.source if names else ""
        reply = sandbox.inspect(self._names.get(cell.id, {}), test=test, answers=names or ())
        found = self._changes(reply)
        if names and reply.get("sabotaged") is not True:
            evidence = f"{cell.id} passes when {' and '.join(names)} is useless, too"
            found[evidence] = "tests cannot fail"
        return self._flags(cell.id, found)

    def _changes(self, reply: dict[str, Any]) -> dict[str, str]:
        """Return what a reply says has changed, and of which kind that is."""
        kinds = {"changes": "changed process", "shadowed": "replaced name"}
        return {words: kind for key, kind in kinds.items() for words in reply[key]}

    def _flags(self, cell: str, found: dict[str, str]) -> list[Flag]:
        """Return a flag for each thing found that was not seen before."""
        fresh = [evidence for evidence in found if evidence not in self._seen]
        self._seen.update(fresh)
        return [Flag(cell, found[evidence], evidence) for evidence in fresh]


@lru_cache(maxsize=64)
def _plan(
    given: tuple[tuple[str, str, str], ...],
) -> tuple[dict[str, dict[str, str]], dict[str, list[str]]]:
    """Return, by test cell, what the names in it should mean, and which are the answer's."""
    names: dict[str, dict[str, str]] = {}
    answers: dict[str, list[str]] = {}
    imported: dict[str, str] = {}
    bound: set[str] = set()  # by the notebook itself, so they may mean anything
    answer: set[str] = set()
    for cell, role, text in given:
        code = plain_python(text)
        tree = naming.parsed(code)
        if tree is None:
            continue
        mine = {node.name for node in tree.body if isinstance(node, naming.DEFINITIONS)}
        for node in tree.body:
            mine |= set() if isinstance(node, naming.DEFINITIONS) else naming.stored(node)
        if role == "solution":
            answer = mine
        elif role == "test":
            loaded = _loaded(tree)
            answers[cell] = sorted(answer & loaded)
            own = naming.stored(tree) | {name for name, _ in naming.imports(code)} | bound
            meanings = {name: f"builtins.{name}" for name in loaded if hasattr(builtins, name)}
            meanings |= {name: imported[name] for name in loaded if name in imported}
            names[cell] = {name: path for name, path in meanings.items() if name not in own}
        elif role in ("plain", "locked"):
            imported |= dict(naming.imports(code))
        bound |= mine
    return names, answers


def _loaded(tree: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
