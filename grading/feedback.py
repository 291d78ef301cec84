"""Feedback: one small page a notebook, where nbgrader's ``release_feedback`` takes it from.

A page says on top what was earned and what went wrong, in words, and then goes through the
student's own cells. It needs no network and runs no script: what student code has drawn or printed
is shown as text or as a picture. Hidden tests stay hidden, see `grading.hidden`.
"""

import html
import os
import re
import warnings
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

import mistune
import nbformat
from jinja2 import Environment, PackageLoader
from markupsafe import Markup
from nbformat import NotebookNode
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from grading import cells, gradebook, hidden
from grading.course import Course
from grading.engine.files import copy_of_the_exchange
from grading.engine.result import ExerciseResult, Result, TestResult
from grading.engine.results import Results, write_whole

_TEXT = 4_000  # characters of an output, lines below
_LINES = 40
_CODE = 20_000
_ALL_TEXT = 150_000  # of a page
_PICTURE = 250_000  # characters of one picture, in base64
_ALL_PICTURES = 600_000
_POINTS_IN_TITLE = re.compile(r"\s*\([^()]*points?[^()]*\)\s*$")
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]+")
_SMALL_CLASS = 24  # notebooks; starting processes takes longer than so few pages


@dataclass
class Test:
    """A test cell and how it went.

    Attributes:
        name: its id.
        points, earned: what it is worth, and what counts.
        state: ``passed``, ``partly``, ``failed``, ``blank``, ``unreached`` or ``withheld``.
        message: the failure in words.
        code: its visible portion, highlighted.
        has_hidden: whether there is more than that.
        in_hidden: whether it failed in there.
        steps: the traceback.
        changed: the automatic points, if a person gave others.
    """

    name: str
    points: float
    earned: float
    state: str
    message: str = ""
    code: Markup = Markup()
    has_hidden: bool = False
    in_hidden: bool = False
    steps: list[hidden.Step] = field(default_factory=list)
    changed: float | None = None


@dataclass
class Row:
    """A line of the summary.

    Attributes:
        anchor: the id of the first cell it is about.
        title: of the exercise.
        points, earned: what it is worth, and what counts.
        state: as a test's; ``waiting`` if a person has still to grade it.
        messages: what went wrong.
    """

    anchor: str
    title: str
    points: float
    earned: float
    state: str
    messages: list[str] = field(default_factory=list)


@dataclass
class Block:
    """A cell of the notebook as it is shown.

    Attributes:
        kind: ``answer``, ``written``, ``test``, ``own`` or ``example``.
        name: its id.
        heading: the title of its section, where a new one begins.
        body: its code or text as HTML.
        outputs: as HTML.
        test: for a test cell.
        row: for an answer that is graded by hand.
        comment: a grader's.
        has_error: whether an output is an error.
    """

    kind: str
    name: str
    heading: str = ""
    body: Markup = Markup()
    outputs: list[Markup] = field(default_factory=list)
    test: Test | None = None
    row: Row | None = None
    comment: Markup = Markup()
    has_error: bool = False


def write(
    course: Course, lab: str, students: Iterable[str] = (), show_hidden: bool = False
) -> Path:
    """Write the pages of a lab; return their folder.

    Args:
        course: the course.
        lab: a lab that has been graded.
        students: whose; everyone's by default.
        show_hidden: whether the pages show the hidden tests.
    """
    chosen = set(students)
    scores = [
        score for score in gradebook.scores(course, lab) if not chosen or score.student in chosen
    ]
    parts = [path.stem for path in course.parts(lab)]
    tasks = [(course, lab, score, part, show_hidden) for score in scores for part in parts]
    workers = min(os.cpu_count() or 1, len(tasks) // _SMALL_CLASS)
    if workers > 1:
        with ProcessPoolExecutor(workers) as pool:
            list(pool.map(_write_one, tasks, chunksize=8))
    else:
        for task in tasks:
            _write_one(task)
    for score in scores:
        submitted = course.root / "submitted" / score.student / lab
        folder = course.root / "feedback" / score.student / lab
        if folder.is_dir():
            copy_of_the_exchange(submitted, folder)
    return course.root / "feedback"


def _write_one(task: tuple[Course, str, gradebook.Score, str, bool]) -> None:
    course, lab, score, part, show_hidden = task
    stored = Results(course, lab).read(score.student, part)
    if stored is None:
        return
    path = course.root / "autograded" / score.student / lab / f"{part}.ipynb"
    try:
        # We wrote it: there is no need to validate it again.
        notebook = nbformat.v4.reads(path.read_text(encoding="utf-8")) if path.is_file() else None
        text = page(lab, part, score, stored.result, notebook, show_hidden)
    except Exception as error:  # one student's notebook must not stop the others
        warnings.warn(f"{path}: only the summary could be written: {error!r}", stacklevel=1)
        text = page(lab, part, score, stored.result, None, show_hidden)
    write_whole(course.root / "feedback" / score.student / lab / f"{part}.html", text)


def page(
    lab: str,
    part: str,
    score: gradebook.Score,
    result: Result,
    notebook: NotebookNode | None,
    show_hidden: bool = False,
) -> str:
    """Return the page of one notebook.

    Args:
        lab: the lab's name.
        part: the notebook's name.
        score: what the gradebook holds on the student.
        result: what grading gave.
        notebook: as it ran; None if it could not be read.
        show_hidden: whether to show the hidden tests.
    """
    writer = _Page(part, score, result, notebook, show_hidden)
    blocks = writer.blocks()
    grades = {cell: grade for (name, cell), grade in score.grades.items() if name == part}
    late = score.late.get(part, 0.0)
    return _template().render(
        lab=lab, part=part, score=score, result=result, rows=writer.rows(), blocks=blocks,
        title=writer.title, late=late, total=score.in_part(part), styles=Markup(_code_styles()),
        maximum=sum(grade.points for grade in grades.values()),
        automatic=sum(g.score for g in grades.values() if not g.by_hand),
        automatic_max=sum(g.points for g in grades.values() if not g.by_hand),
        by_hand=sum(g.score for g in grades.values() if g.by_hand),
        by_hand_max=sum(g.points for g in grades.values() if g.by_hand),
        waiting=sum(g.points for g in grades.values() if not g.decided),
        is_reviewed=not any(g.review for g in grades.values() if not g.by_hand),
        withheld=sum(test.forfeited for e in result.exercises for test in e.tests),
        kinds=_KINDS, shown={block.name for block in blocks},
    )  # fmt: skip


_KINDS = {"answer": "Your answer", "written": "Your answer", "own": "A cell of your own",
          "example": "Cell of the notebook"}  # fmt: skip


class _Page:
    """Collects what a page shows; keeps count of its size."""

    def __init__(
        self,
        part: str,
        score: gradebook.Score,
        result: Result,
        notebook: NotebookNode | None,
        show_hidden: bool,
    ) -> None:
        self.score, self.part, self.result = score, part, result
        self.notebook = notebook or nbformat.v4.new_notebook()
        self.show_hidden = show_hidden
        self.title = part
        self._redact = hidden.Redactor(self.notebook) if not show_hidden else lambda text: text
        self._room, self._picture_room = _ALL_TEXT, _ALL_PICTURES
        self._tests: dict[str, Test] = {}
        self._written: dict[str, Row] = {}
        cells_by_id = {cell.id: cell for cell in self.notebook.cells}
        for exercise in result.exercises:
            for test in exercise.tests:
                self._tests[test.cell] = self._test(test, cells_by_id.get(test.cell))

    def rows(self) -> list[Row]:
        """Return the summary: exercises in their order, then what is graded by hand."""
        return [self._row(exercise) for exercise in self.result.exercises] + list(
            self._written_rows().values()
        )

    def _written_rows(self) -> dict[str, Row]:
        for (part, name), grade in self.score.grades.items():
            if part == self.part and grade.by_hand and name not in self._written:
                state = _state(grade.score, grade.points) if grade.decided else "waiting"
                title = name.replace("-", " ").replace("_", " ").capitalize()
                self._written[name] = Row(name, title, grade.points, grade.score, state)
        return self._written

    def _row(self, exercise: ExerciseResult) -> Row:
        tests = [self._tests[test.cell] for test in exercise.tests]
        earned = sum(test.earned for test in tests)
        points = sum(test.points for test in tests)
        states = {test.state for test in tests}
        state = states.pop() if len(states) == 1 else _state(earned, points)
        if "withheld" in (test.state for test in tests):
            state = "withheld"
        messages = list(dict.fromkeys(test.message for test in tests if test.message))
        title = _POINTS_IN_TITLE.sub("", exercise.title) or exercise.name
        return Row(exercise.name, title, points, earned, state, messages)

    def _test(self, test: TestResult, cell: NotebookNode | None) -> Test:
        grade = self.score.grades.get((self.part, test.cell))
        earned = test.earned if grade is None else grade.score
        shown = Test(test.cell, test.points, earned, _state(earned, test.points))
        if grade and grade.manual is not None and grade.manual != test.earned:
            shown.changed = test.earned
        elif test.forfeited:
            shown.state = "withheld"
        if earned < test.points and shown.state != "withheld":
            shown.message = self._redact(test.message)
            shown.in_hidden = test.hidden
            if test.message.startswith("NotImplementedError"):
                shown.state, shown.message = "blank", ""
            elif not test.line and test.message == "This test was not reached.":
                shown.state = "unreached"
        if cell is None:
            if not earned and not shown.message:
                shown.state = "unreached"
            return shown
        source = cell.source if self.show_hidden else hidden.visible(cell.source)
        shown.code = _highlighted(source)
        shown.has_hidden = hidden.has_hidden(cell.source) and not self.show_hidden
        for output in cell.outputs if shown.state in ("failed", "partly") else []:
            if output.output_type == "error":
                shown.steps = hidden.steps(output, cell, self.notebook)
        if not any(step.kind in ("own", "test") for step in shown.steps):
            shown.steps = []
        return shown

    def blocks(self) -> list[Block]:
        """Return the cells to show, in the order of the notebook."""
        found: list[Block] = []
        heading = last = ""
        written = self._written_rows()
        for place, cell in enumerate(self.notebook.cells):
            titles = re.findall(r"^#{1,4} (.+)$", cell.source, re.M)
            is_prose = cell.cell_type == "markdown" and cells.role(cell) in ("plain", "locked")
            if is_prose and titles:
                heading = _plain(_POINTS_IN_TITLE.sub("", titles[-1]))
                if place == 0:
                    self.title, heading = heading, ""
            block = self._block(cell)
            if block is None:
                continue
            if block.row is not None and heading:
                written[cell.id].title = heading
            if heading != last:
                block.heading, last = heading, heading
            found.append(block)
        return found

    def _block(self, cell: NotebookNode) -> Block | None:
        role = cells.role(cell)
        is_code = cell.cell_type == "code"
        if role == "test":
            test = self._tests.get(cell.id)
            return Block("test", cell.id, test=test) if test else None
        if role in ("solution", "manual"):
            block = Block("answer" if is_code else "written", cell.id)
            block.row = self._written_rows().get(cell.id)
            if comment := self.score.comments.get((self.part, cell.id)):
                block.comment = _markdown(comment)
        elif cell.id.startswith("added-"):
            if not cell.source.strip():
                return None
            block = Block("own", cell.id)
        elif is_code and any(map(_matters, cell.outputs)):
            block = Block("example", cell.id)
        else:
            return None
        if is_code:
            block.body = _highlighted(self._cut(self._redact(cell.source), _CODE, 1_000))
            block.outputs = [shown for o in cell.outputs if (shown := self._output(o))]
            block.has_error = any(output.output_type == "error" for output in cell.outputs)
        else:
            text = self._cut(self._redact(cell.source), _CODE, 1_000)
            block.body = _markdown(text, self._attachments(cell))
        return block

    def _cut(self, text: str, most: int, lines: int) -> str:
        """Return the beginning of a text, as much as there is room for."""
        most = min(most, max(self._room, 200))
        short = "\n".join(text.split("\n", lines)[:lines])[:most]
        self._room -= len(short)
        return short if short == text else f"{short}\n… cut off here: it is too long for this page"

    def _output(self, output: NotebookNode) -> Markup:
        if output.output_type == "error":
            lines = self._redact(f"{output.ename}: {cells.without_colour(output.evalue)}")
            return Markup('<pre class="out error">%s</pre>') % self._cut(lines, _TEXT, _LINES)
        if output.output_type == "stream":
            text = output.text
        else:
            for kind in ("image/png", "image/jpeg", "image/svg+xml"):
                if kind in output.data:
                    return self._picture(kind, output.data[kind])
            text = output.data.get("text/plain", "")
        text = "".join(text) if isinstance(text, list) else str(text)
        text = self._redact(cells.without_colour(text)).strip("\n")
        return (
            Markup('<pre class="out">%s</pre>') % self._cut(text, _TEXT, _LINES)
            if text
            else Markup()
        )

    def _picture(self, kind: str, content: object) -> Markup:
        """Return a picture; in an ``img`` even one with scripts in it runs none."""
        text = "".join(content) if isinstance(content, list) else str(content)
        if kind == "image/svg+xml":
            from base64 import b64encode

            text = b64encode(self._redact(text).encode()).decode()
        if not _BASE64.fullmatch(text):
            return Markup()
        if len(text) > min(_PICTURE, self._picture_room):
            return Markup('<p class="soft">A picture of %d kB is left out here.</p>') % (
                len(text) * 3 // 4_000
            )
        self._picture_room -= len(text)
        return Markup('<img src="data:%s;base64,%s" alt="Figure drawn by the cell above">') % (
            kind,
            "".join(text.split()),
        )

    def _attachments(self, cell: NotebookNode) -> dict[str, Markup]:
        """Return the pictures pasted into an answer, by name."""
        found = {}
        for name, versions in cell.get("attachments", {}).items():
            for kind, content in versions.items():
                if kind in ("image/png", "image/jpeg", "image/svg+xml"):
                    found[name] = self._picture(kind, content)
        return found


def _state(earned: float, points: float) -> str:
    if earned >= points:
        return "passed"
    return "partly" if earned > 0 else "failed"


def _matters(output: NotebookNode) -> bool:
    """Whether an output of a cell that is not the student's is worth showing: figures, errors."""
    kinds = output.get("data", {})
    return output.output_type == "error" or any(kind.startswith("image/") for kind in kinds)


def _plain(markdown: str) -> str:
    return re.sub(r"[*`$]", "", markdown).strip()


class _Renderer(mistune.HTMLRenderer):
    """Markdown without raw HTML, and without pictures from elsewhere."""

    def __init__(self, pictures: dict[str, Markup] | None = None) -> None:
        super().__init__(escape=True)
        self._pictures = pictures or {}

    def image(self, text: str, url: str, title: str | None = None) -> str:
        name = url.removeprefix("attachment:")
        return self._pictures.get(name) or f"[picture: {html.escape(text or url)}]"

    def heading(self, text: str, level: int, **attributes: object) -> str:
        return f'<p class="heading">{text}</p>\n'


def _markdown(text: str, pictures: dict[str, Markup] | None = None) -> Markup:
    """Render Markdown that a student wrote."""
    render = mistune.create_markdown(
        renderer=_Renderer(pictures), plugins=["table", "strikethrough", "math"]
    )
    return Markup(render(text))


@lru_cache(maxsize=2048)  # a class shares most cells
def _highlighted(source: str) -> Markup:
    return Markup(highlight(source, _lexer(), _formatter()).rstrip("\n"))


@cache
def _lexer() -> PythonLexer:
    return PythonLexer(stripnl=False)


@cache
def _formatter() -> HtmlFormatter:
    return HtmlFormatter(nowrap=True, classprefix="p-")


@cache
def _code_styles() -> str:
    """Return colours for code: few of them, all legible on white."""
    groups = {
        "#7a1fa2": "k kn kd kr kc ow",
        "#0b5fa5": "nf nc fm nb bp nd",
        "#1b6e3c": "s s1 s2 sd sa si se sb",
        "#a13d00": "mi mf mh mo mb il",
        "#5f6368": "c c1 cm ch",
    }
    return "".join(
        f"{','.join(f'.p-{name}' for name in names.split())}{{color:{colour}}}"
        for colour, names in groups.items()
    )


@cache
def _template():
    environment = Environment(
        loader=PackageLoader("grading"), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("feedback.html")
