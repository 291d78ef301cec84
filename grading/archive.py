"""Build the one archive that students get, and nothing that they should not."""

import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from grading import cells
from grading.course import Course, CourseError

_START = """\
# Start here

1. Install Python 3.11 (python.org, or Miniforge for conda).
2. In this folder, with conda:

       conda env create -f environment.yml
       conda activate torch-labs
       pip install --no-deps {wheel}

   or without it:

       python3.11 -m venv .venv
       . .venv/bin/activate            # Windows: .venv\\Scripts\\activate
       pip install "{wheel}[lab]"

   PyTorch's default build for Linux brings several gigabytes of CUDA. Without an NVIDIA graphics
   card, take the CPU index that pytorch.org/get-started names and set PIP_EXTRA_INDEX_URL to it.
3. Run `jupyter lab`. Read a lesson in `lessons/`, then work through its parts in `labs/`.

The Validate button of a lab's notebook runs its visible tests. Hand in the notebooks of a lab under
the names they have. `data/README.md` says where the data comes from and how to work offline.
"""
_EPOCH = (
    1980,
    1,
    1,
    0,
    0,
    0,
)  # the earliest date a zip file can hold: equal inputs, equal archives


def _stage_package(course: Course, folder: Path) -> None:
    """Write into ``folder`` what pip builds ``helpers`` from, without ``grading``."""
    for name in ("README.md", "LICENSE"):
        shutil.copy(course.root / name, folder)
    text = (course.root / "pyproject.toml").read_text(encoding="utf-8")
    begin = text.index("[project.entry-points")  # it belongs to grading, which stays here
    end = text.index("\n[", begin) + 1
    text = (text[:begin] + text[end:]).replace(', "grading", "grading.engine"]', "]")
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    ignore = shutil.ignore_patterns("__pycache__", "*.pyc", ".*")
    for name in ("helpers", "benchmarks/results"):
        shutil.copytree(course.root / name, folder / name, ignore=ignore)


def student_wheel(course: Course, folder: Path) -> Path:
    """Build a wheel of ``helpers`` alone, without ``grading``, in ``folder``.

    Raises:
        CourseError: if the build fails; the message holds its log.
    """
    with tempfile.TemporaryDirectory() as stage:
        _stage_package(course, Path(stage))
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps",
                   "--no-build-isolation", "--wheel-dir", str(folder), stage]  # fmt: skip
        built = subprocess.run(command, capture_output=True, text=True)
    wheels = sorted(folder.glob("*.whl"))
    if built.returncode or len(wheels) != 1:
        raise CourseError(f"the wheel of helpers could not be built:\n{built.stdout}{built.stderr}")
    return wheels[0]


def _files(course: Course, lessons: str, labs: str) -> Iterator[tuple[str, bytes]]:
    """Yield the names and contents of what students read and run, in folders of these names."""
    for name in ("environment.yml", "LICENSE", "data/README.md"):
        yield name, (course.root / name).read_bytes()
    for path in course.lessons:
        yield f"{lessons}/{path.name}", path.read_bytes()
    for lab in course.labs:
        for part in course.parts(lab):
            path = course.release / lab / part.name
            if not path.is_file():
                raise CourseError(f"{path} is missing; run 'make release' first")
            content = path.read_bytes()
            if any(m in _text(content) for m in (cells.BEGIN_SOLUTION, cells.BEGIN_HIDDEN)):
                raise CourseError(f"{path} holds a solution or hidden tests; run 'make release'")
            yield f"{labs}/{lab}/{path.name}", content


def student_repository(course: Course) -> Path:
    """Write ``dist/student-repository/``, to be pushed where students may read it.

    It holds the notebooks and `helpers`, so that Colab can open the first and install the second
    while the course's own repository stays private. The folders have the names that they have
    here: the links of the course's site lead to either repository.

    Raises:
        CourseError: as `build`.
    """
    target = course.root / "dist" / "student-repository"
    with tempfile.TemporaryDirectory() as stage:
        _stage_package(course, Path(stage))
        for name, content in _files(course, "notebooks", "release"):
            path = Path(stage, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        if target.exists():  # a clone of it keeps its history
            for path in target.iterdir():
                if path.is_dir() and path.name != ".git":
                    shutil.rmtree(path)
                elif path.is_file():
                    path.unlink()
        shutil.copytree(stage, target, dirs_exist_ok=True)
    return target


def build(course: Course) -> Path:
    """Write ``dist/torch-labs-students.zip`` and return its path.

    Raises:
        CourseError: if a lab has not been released, or a released notebook holds a marker of
            solutions or hidden tests.
    """
    target = course.root / "dist" / "torch-labs-students.zip"
    target.parent.mkdir(exist_ok=True)
    unfinished = target.with_suffix(".tmp")
    with tempfile.TemporaryDirectory() as folder:
        wheel = student_wheel(course, Path(folder))
        start = _START.format(wheel=wheel.name).encode()
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as archive:
            first = [("START_HERE.md", start), (wheel.name, wheel.read_bytes())]
            for name, content in [*first, *_files(course, "lessons", "labs")]:
                archive.writestr(zipfile.ZipInfo(f"torch-labs/{name}", _EPOCH), content)
    unfinished.replace(target)
    return target


def _text(notebook: bytes) -> str:
    return "\n".join("".join(cell["source"]) for cell in json.loads(notebook)["cells"])
