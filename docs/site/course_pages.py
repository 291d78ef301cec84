"""What the site shows of the course: its pages, made of the repository's notebooks and guides."""

import ast
import json
import posixpath
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx

from grading.course import Course

COURSE = Course(Path(__file__).resolve().parents[2])
REPOSITORY: str = COURSE.config.TorchLabs.repository
BRANCH = "main"
TITLE = re.compile(r"# (?:Lab (?P<lab>\d+)(?:, part (?P<part>\d+))?: )?(?P<name>.+)")
PROGRESS = re.compile(r"\d+%\|")  # a bar of tqdm; its widget is kept as it was at the start


@dataclass(frozen=True)
class Page:
    """A notebook of the site.

    Attributes:
        path: the notebook's, in the repository.
        part: number of the part in its lab; 0 for a lesson.
        name: its title, without the number of the lab.
    """

    path: Path
    part: int
    name: str

    @classmethod
    def read(cls, path: Path) -> "Page":
        """Read the title of a notebook."""
        first = "".join(json.loads(path.read_text(encoding="utf-8"))["cells"][0]["source"])
        title = TITLE.match(first)
        if title is None:
            raise ValueError(f"{path}: begin the first cell with '# Lab <number>: <name>'")
        lesson = path.parent.name == "notebooks"
        part = 0 if lesson else int(title["part"] or 1)
        name = title["name"].replace("`", "").strip()
        return cls(path, part, name[0].upper() + name[1:])

    @property
    def document(self) -> str:
        """What Sphinx calls the page."""
        return self.path.relative_to(COURSE.root).with_suffix("").as_posix()


def labs() -> dict[str, list[Page]]:
    """Return the pages of each lab, by its name: the lesson, if there is one, then the parts."""
    paths = [*COURSE.lessons, *COURSE.release.glob("*/*.ipynb")]
    pages: dict[str, list[Page]] = {}
    for path in paths:
        lab = path.stem if path.parent.name == "notebooks" else path.parent.name
        pages.setdefault(lab, []).append(Page.read(path))
    return {lab: sorted(pages[lab], key=lambda page: page.part) for lab in sorted(pages)}


def guides() -> list[Path]:
    """Return the guides in docs/."""
    return sorted((COURSE.root / "docs").glob("*.md"))


def _link(page: Page) -> str:
    return f"[{page.name}]({page.document}.ipynb)"


def _labs_table(pages: dict[str, list[Page]]) -> Iterator[str]:
    yield "| lab | lesson | parts |"
    yield "|---|---|---|"
    for lab, (first, *rest) in pages.items():
        lesson, parts = (_link(first), rest) if first.part == 0 else ("", [first, *rest])
        number = "{}. " if len(parts) > 1 else ""
        links = "<br>".join(number.format(page.part) + _link(page) for page in parts)
        yield f"| {lab[:2]} | {lesson} | {links} |"


def _contents(pages: dict[str, list[Page]]) -> Iterator[str]:
    chapters = {
        f"Lab {lab[:2]}": [
            f"{f'{page.part}. ' if page.part else 'Lesson: '}{page.name} <{page.document}>"
            for page in found
        ]
        for lab, found in pages.items()
    }
    chapters["Guides"] = [f"docs/{guide.stem}" for guide in guides()]
    for caption, entries in chapters.items():
        yield from ("```{toctree}", ":hidden:", f":caption: {caption}", "", *entries, "```", "")


def _guides_list() -> Iterator[str]:
    for guide in guides():
        title = guide.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
        yield f"- [{title}](docs/{guide.name})"


def index() -> str:
    """Return the landing page."""
    pages = labs()
    text = (Path(__file__).parent / "index.md").read_text(encoding="utf-8")
    parts = {
        "labs": "\n".join(_labs_table(pages)),
        "guides": "\n".join(_guides_list()),
        "contents": "\n".join(_contents(pages)),
        "repository": REPOSITORY,
    }
    for name, part in parts.items():
        text = text.replace(f"<!-- {name} -->", part)
    return text


def collect(app: Sphinx, config: object) -> None:
    """Copy what the site is made of into Sphinx's source folder."""
    pictures = [
        path for path in (COURSE.root / "docs").iterdir() if path.suffix in {".png", ".svg"}
    ]
    notebooks = [page.path for pages in labs().values() for page in pages]
    for path in (*notebooks, *guides(), *pictures):
        copy = app.srcdir / path.relative_to(COURSE.root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    (app.srcdir / "index.md").write_text(index(), encoding="utf-8")


def _words(node: ast.expr) -> str:
    """Return a text in a program; what is known only when it runs is left out as ``…``."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.replace("$", "")
    if isinstance(node, ast.JoinedStr):
        return "".join(_words(part) or "…" for part in node.values).replace("\n", ", ")
    return ""


def description(code: str) -> str:
    """Say what a picture shows, by the titles and labels that ``code`` writes on it."""
    program = re.sub(r"^(\s*)[%!].*$", r"\1pass", code, flags=re.MULTILINE)  # IPython's own
    said: list[str] = []
    calls = [node for node in ast.walk(ast.parse(program)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        texts = {keyword.arg: _words(keyword.value) for keyword in call.keywords}
        name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        if name in {"set_title", "set_xlabel", "set_ylabel", "suptitle"} and call.args:
            texts[name.removeprefix("set_")] = _words(call.args[0])
        if name == "learning_curves":
            texts = {"xlabel": "epoch", "ylabel": "loss"} | texts
        title = texts.get("title") or texts.get("suptitle", "")
        axes = " against ".join(filter(None, (texts.get("ylabel"), texts.get("xlabel"))))
        said.append(f"{title} ({axes})" if title and axes else title or axes)
    return "; ".join(dict.fromkeys(filter(None, said)))


def _last_sentence(prose: str) -> str:
    """Return what the text says last before the picture, without asides and markup."""
    plain = re.sub(r"\([A-Z][^)]*\)|[*`$\\]", "", prose.strip().splitlines()[-1]).strip()
    return re.split(r"(?<=[.?!]) ", plain)[-1].rstrip(":")


def _show(cell: dict[str, Any], section: str, prose: str) -> None:
    """Prepare a code cell: no stopped progress bars, and a text in place of its pictures."""
    cell["outputs"] = [
        output
        for output in cell["outputs"]
        if not PROGRESS.search("".join(output.get("data", {}).get("text/plain", "")))
    ]
    shown = description("".join(cell["source"]))
    if len(re.findall(r"[^\W\d]{3,}", shown)) < 3:  # words that say little alone
        shown = _last_sentence(prose)
    alt = f"Picture in “{section}”: {shown}"
    cell["metadata"].setdefault("mystnb", {}).setdefault("image", {}).setdefault("alt", alt)


def prepare(app: Sphinx, document: str, content: list[str]) -> None:
    """Change a notebook for the site; the file offered for download stays as it is."""
    if not document.startswith(("notebooks/", "release/")):
        return
    notebook = json.loads(content[0])
    section = prose = ""
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            headings = re.findall(r"^#+ (.+)$", source, re.MULTILINE)
            section, prose = headings[-1] if headings else section, source
        elif cell["cell_type"] == "code":
            _show(cell, section, prose)
    content[0] = json.dumps(notebook)


def link_to_repository(app: Sphinx, doctree: nodes.document) -> None:
    """Let links of the guides to files that are no pages lead to the repository."""
    folder = posixpath.dirname(app.env.docname)
    for link in list(doctree.findall(addnodes.pending_xref)):
        if link["reftype"] != "myst" or link.get("refdomain"):
            continue
        target = posixpath.normpath(posixpath.join(folder, link["reftarget"].partition("#")[0]))
        if (COURSE.root / target).exists() and target != ".":
            address = f"{REPOSITORY}/blob/{BRANCH}/{target}"
            link.replace_self(nodes.reference("", "", *link.children, refuri=address))


def colab(page: str) -> str | None:
    """Return the address that opens a notebook in Colab, which knows GitHub alone."""
    address = urlsplit(REPOSITORY)
    if address.netloc != "github.com":
        return None
    repository = address.path.removesuffix(".git")
    return f"https://colab.research.google.com/github{repository}/blob/{BRANCH}/{page}.ipynb"


def add_links(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object
) -> None:
    """Put the links of a notebook under its title."""
    if not page.startswith(("notebooks/", "release/")):
        return
    copy = context["pathto"](f"_sources/{page}.ipynb", resource=True)
    links = [f'<a href="{copy}" download>Download the notebook</a>']
    if address := colab(page):
        links.append(f'<a href="{address}">Open in Colab</a>')
    bar = f'<p class="notebook-links">{"".join(links)}</p>'
    context["body"] = context["body"].replace("</h1>", f"</h1>\n{bar}", 1)


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect all this with Sphinx."""
    app.connect("config-inited", collect)
    app.connect("source-read", prepare)
    app.connect("doctree-read", link_to_repository)
    app.connect("html-page-context", add_links)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
