"""Students get their notebooks, the lessons and helpers, and nothing of the instructor's."""

import io
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from grading import archive, cells
from grading.course import Course

ROOT = Path(__file__).parents[2]
MARKS = {"nbgrader", "deletable", "editable"}
ALLOWED = {".ipynb", ".py", ".md", ".yml", ".whl", ".txt", "", ".json", ".toml"}


def _unpack(content: bytes, prefix: str = "") -> dict[str, bytes]:
    """Return every file of a zip archive by name, archives inside it (wheels) unpacked too."""
    files: dict[str, bytes] = {}
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        for name in packed.namelist():
            data = packed.read(name)
            files[prefix + name] = data
            if zipfile.is_zipfile(io.BytesIO(data)):
                files |= _unpack(data, f"{prefix}{name}!")
    return files


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """All that students get: the archive, and the repository that Colab takes notebooks from."""
    found = _unpack(archive.build(Course(ROOT)).read_bytes())
    folder = archive.student_repository(Course(ROOT))
    for path in sorted(folder.rglob("*")):
        if path.is_file() and ".git" not in path.parts:
            found[f"student-repository/{path.relative_to(folder)}"] = path.read_bytes()
    return found


def _plain(text: str) -> str:
    """Code without white space and quotes, as it may stand in JSON, Markdown or metadata."""
    return re.sub(r"[\s\"'\\]|(?<=\\)n", "", text.replace("\\n", "\n").replace('\\"', '"'))


def _shown(source: str) -> str:
    """The part of a source cell that students may see."""
    text = cells.without(source, cells.BEGIN_HIDDEN, cells.END_HIDDEN)
    return cells.without(text, cells.BEGIN_SOLUTION, cells.END_SOLUTION)


def _secrets() -> list[tuple[str, str]]:
    """Return what must not be given away: solution bodies, hidden tests, known answers."""
    course, found = Course(ROOT), []
    everything = [cells.read(path) for lab in course.labs for path in course.parts(lab)]
    shown = _plain("\n".join(_shown(cell.source) for nb in everything for cell in nb.cells))
    for lab in course.labs:
        for path in course.parts(lab):
            notebook = cells.read(path)
            for cell in notebook.cells:
                where = f"{path.stem}/{cell.id}"
                for text in cells.regions(cell.source, cells.BEGIN_SOLUTION, cells.END_SOLUTION):
                    found.append((where, text))
                for text in cells.regions(cell.source, cells.BEGIN_HIDDEN, cells.END_HIDDEN):
                    lines = text.split("\n")
                    found += [(where, line) for line in lines if _plain(line) not in shown]
        for path in sorted((ROOT / "tests" / "answers" / lab).rglob("*.py")):
            found.append((str(path.relative_to(ROOT)), path.read_text().split("\n", 2)[2]))
    return [(where, _plain(text)) for where, text in found if len(_plain(text)) > 50]


def test_only_kinds_of_files_that_can_be_read(files):
    odd = [name for name in files if Path(name.split("!")[-1]).suffix not in ALLOWED]
    names = {Path(name).name for name in files}
    assert [name for name in odd if Path(name).name not in names or name.endswith(".pyc")] == []
    assert not [name for name in files if "__pycache__" in name or ".ipynb_checkpoints" in name]


def test_nothing_of_grading_tests_or_sources(files):
    bad = re.compile(r"grading(?!\.json)|answers|/source/|nbgrader_config|gradebook|entry_points")
    assert [name for name in files if bad.search(name)] == []


def test_no_solution_hidden_test_or_answer(files):
    texts = {
        name: _plain(data.decode()) for name, data in files.items() if not name.endswith(".whl")
    }
    secrets = _secrets()
    assert len(secrets) > 100, "the test has found nothing to look for"
    leaks = [f"{name} holds {where}" for name, text in texts.items() for where, secret in secrets
             if secret in text]  # fmt: skip
    assert leaks == []


def test_the_leak_test_can_fail(files):
    secrets = _secrets()
    name = next(name for name in files if name.endswith("tensors.ipynb"))
    source = (ROOT / "source").rglob("tensors.ipynb")
    leaked = _plain(next(source).read_text())
    assert sum(secret in leaked for _, secret in secrets) > 20, f"{name}: the test is blind"


def test_no_markers_outputs_or_metadata_beyond_nbgrader(files):
    for name, data in files.items():
        if "/labs/" in name or "/release/" in name:
            notebook = cells.nbformat.reads(data.decode(), as_version=4)
            for cell in notebook.cells:
                assert "BEGIN SOLUTION" not in cell.source and "BEGIN HIDDEN" not in cell.source
                assert not cell.get("outputs") and set(cell.metadata) <= MARKS, cell.id


def test_what_students_need_is_inside(files):
    names = "\n".join(files)
    notebooks = ("labs/01_tensors_autograd/tensors.ipynb", "lessons/01_tensors_autograd.ipynb")
    for wanted in ("START_HERE.md", "environment.yml", "data/README.md", "helpers/", *notebooks):
        assert wanted in names, f"{wanted} is missing from the archive"


def test_building_twice_gives_the_same_archive(files):
    again = _unpack(archive.build(Course(ROOT)).read_bytes())
    kept = {n: d for n, d in files.items() if n.startswith("torch-labs/") and ".whl" not in n}
    assert {n: d for n, d in again.items() if ".whl" not in n} == kept


def test_repository_keeps_its_history_and_loses_what_is_gone(files):
    folder = archive.student_repository(Course(ROOT))
    (folder / ".git").mkdir(exist_ok=True)
    (folder / ".git" / "HEAD").write_text("ref")
    (folder / "release" / "old.ipynb").write_text("{}")
    archive.student_repository(Course(ROOT))
    assert (folder / ".git" / "HEAD").read_text() == "ref"
    assert not (folder / "release" / "old.ipynb").exists()
    shutil.rmtree(folder / ".git")


def test_wheel_imports_without_the_course(files, tmp_path):
    name = next(name for name in files if name.endswith(".whl"))
    (tmp_path / Path(name).name).write_bytes(files[name])
    with zipfile.ZipFile(tmp_path / Path(name).name) as wheel:
        wheel.extractall(tmp_path / "site")
    code = "import helpers, sys; print(helpers.__file__); import helpers.checks, helpers.data"
    code += "; from helpers.measured import measured; measured('in_memory_batches')"
    run = subprocess.run(
        [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, 'site'); {code}"],
        cwd=tmp_path, capture_output=True, text=True,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert Path("site", "helpers").as_posix() in run.stdout


def test_unreleased_lab_is_refused(tmp_path):
    for name in ("source", "helpers", "data", "notebooks", "benchmarks"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for name in ("pyproject.toml", "README.md", "LICENSE", "environment.yml"):
        shutil.copy(ROOT / name, tmp_path / name)
    with pytest.raises(archive.CourseError, match="make release"):
        archive.build(Course(tmp_path))
    assert not list((tmp_path / "dist").glob("*.zip")), "no half-written archive"
