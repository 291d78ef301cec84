"""Every command of the instructor's and the student's guide runs, in the order it stands there."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from grading import cells, demo
from grading.course import CONFIG_NAME

ROOT = Path(__file__).parents[2]
LAB, PART = "01_tensors_autograd", "autograd"
PLAYED_ELSEWHERE = {
    "make demo": "tests/grading/test_demo.py",
    "jupyter lab": "tests/browser/test_jupyterlab.py",
}
needs_bubblewrap = pytest.mark.skipif(
    shutil.which("bwrap") is None, reason="bubblewrap is not installed (apt install bubblewrap)"
)


def commands(guide: str) -> list[str]:
    text = (ROOT / "docs" / guide).read_text(encoding="utf-8")
    blocks = re.findall(r"^```sh\n(.+?)^```", text, re.M | re.S)
    return [line for block in blocks for line in block.splitlines() if line]


def recipe(target: str) -> str:
    """The command behind a make target, which is not run itself: it would install a course."""
    lines = (ROOT / "Makefile").read_text(encoding="utf-8").split(f"\n{target}: ")[1].splitlines()
    return lines[1].strip()


def run(command: str, folder: Path) -> str:
    """Run a command as somebody in a terminal does, and return what it says."""
    if command.startswith("make "):
        _, target, *settings = command.split()
        command = recipe(target)
        for name, value in (setting.split("=") for setting in settings):
            command = command.replace(f"$({name})", value)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        shlex.split(command), cwd=folder, env=os.environ | {"PATH": path}, timeout=300,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    assert done.returncode == 0, f"{command}: {done.stdout}"
    return done.stdout


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A clone of the course with one part."""
    root = tmp_path / "course"
    (root / "source" / LAB).mkdir(parents=True)
    for name in (CONFIG_NAME, "pyproject.toml", "README.md", "LICENSE", "environment.yml"):
        shutil.copy(ROOT / name, root)
    for name in ("helpers", "benchmarks/results"):
        shutil.copytree(ROOT / name, root / name)
    for name in (f"source/{LAB}/{PART}.ipynb", f"notebooks/{LAB}.ipynb", "data/README.md"):
        (root / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, root / name)
    (root / "students.csv").write_text(
        "id,first_name,last_name,email\nada,Ada,Lovelace,ada@example.edu\n"
    )
    return root


@pytest.fixture
def student(course: Path) -> Path:
    """A student's folder, set to the course's exchange."""
    folder = course.parent / "student"
    folder.mkdir()
    (folder / CONFIG_NAME).write_text(
        f"c = get_config()\nc.Exchange.root = {str(course / 'exchange')!r}\n"
        "c.CourseDirectory.course_id = 'torch-labs'\n"
    )
    return folder


def work(course: Path, path: Path) -> None:
    released = cells.read(course / "release" / LAB / f"{PART}.ipynb")
    source = cells.read(course / "source" / LAB / f"{PART}.ipynb")
    cells.write(demo.fill_in(released, source, {}), path)


def collect_from_archive(course: Path, command: str) -> None:
    """Play what the guide says of a learning-management system, in a copy of the course."""
    copy = shutil.copytree(course, course.parent / "copy")
    work(course, copy / "downloaded" / LAB / "archive" / f"ada_{PART}.ipynb")
    guide = (ROOT / "docs" / "instructor.md").read_text(encoding="utf-8")
    setting = re.search(r"^```python\n(c\.FileName.+?)^```", guide, re.M | re.S)
    assert setting is not None
    with (copy / CONFIG_NAME).open("a") as config:
        config.write(f"\n{setting[1]}")
    run(command, copy)
    assert (copy / "submitted" / "ada" / LAB / f"{PART}.ipynb").is_file()


def play_student(course: Path, folder: Path, lines: list[str]) -> None:
    fetched = folder / LAB / f"{PART}.ipynb"
    for line in lines:
        if "validate" in line:  # there the labs lie in labs/, as in the archive
            shutil.copytree(folder / LAB, folder / "labs" / LAB)
            assert "Success" in run(line, folder)
            continue
        said = run(line, folder)
        if "fetch_assignment" in line:
            work(course, fetched)
        elif "list" in line:
            assert LAB in said


@needs_bubblewrap
@pytest.mark.timeout(900)
def test_guides(course: Path, student: Path) -> None:
    assert all((ROOT / place).is_file() for place in PLAYED_ELSEWHERE.values())
    theirs = [line for line in commands("student.md") if line not in PLAYED_ELSEWHERE]
    theirs.sort(key=lambda line: "validate" in line)  # what they validate is fetched first
    now = [line for line in theirs if "fetch_feedback" not in line]
    (afterwards,) = set(theirs) - set(now)
    for line in commands("instructor.md"):
        if line in PLAYED_ELSEWHERE:
            continue
        if "zip_collect" in line:
            collect_from_archive(course, line)
            continue
        run(line, course)
        if "release_assignment" in line:
            play_student(course, student, now)
        elif "release_feedback" in line:
            run(afterwards, student)
            assert list((student / LAB).glob("feedback/*/*.html"))
    assert (course / "dist" / "torch-labs-students.zip").is_file()
    assert (course / "reports" / f"{LAB}.html").is_file()
    table = (course / "grades.csv").read_text()
    assert "20.0" in table and "Lovelace" in table
    for name in ("canvas.csv", "moodle.csv"):
        assert "Lovelace" in (course / name).read_text()


def test_links_lead_somewhere() -> None:
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]:
        for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), f"{page.name} links to {link}"
