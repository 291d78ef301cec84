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


def student_wheel(course: Course, folder: Path) -> Path:
    """Build a wheel of ``helpers`` alone, without ``grading``, in ``folder``.

    Raises:
        CourseError: if the build fails; the message holds its log.
    """
    with tempfile.TemporaryDirectory() as stage:
        for name in ("pyproject.toml", "README.md", "LICENSE"):
            shutil.copy(course.root / name, stage)
        text = (course.root / "pyproject.toml").read_text(encoding="utf-8")
        begin = text.index("[project.entry-points")  # it belongs to grading, which stays here
        end = text.index("\n[", begin) + 1
        text = (text[:begin] + text[end:]).replace(', "grading", "grading.engine"]', "]")
        (Path(stage) / "pyproject.toml").write_text(text, encoding="utf-8")
        ignore = shutil.ignore_patterns("__pycache__", "*.pyc", ".*")
        for name in ("helpers", "benchmarks/results"):
            shutil.copytree(course.root / name, Path(stage) / name, ignore=ignore)
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps",
                   "--no-build-isolation", "--wheel-dir", str(folder), stage]  # fmt: skip
        built = subprocess.run(command, capture_output=True, text=True)
    wheels = sorted(folder.glob("*.whl"))
    if built.returncode or len(wheels) != 1:
        raise CourseError(f"the wheel of helpers could not be built:\n{built.stdout}{built.stderr}")
    return wheels[0]


def _files(course: Course, wheel: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the names and contents of the archive."""
    yield "START_HERE.md", _START.format(wheel=wheel.name).encode()
    for name in ("environment.yml", "LICENSE", "data/README.md"):
        yield name, (course.root / name).read_bytes()
    yield wheel.name, wheel.read_bytes()
    for path in course.lessons:
        yield f"lessons/{path.name}", path.read_bytes()
    for lab in course.labs:
        for part in course.parts(lab):
            path = course.release / lab / part.name
            if not path.is_file():
                raise CourseError(f"{path} is missing; run 'make release' first")
            yield f"labs/{lab}/{path.name}", path.read_bytes()


def build(course: Course) -> Path:
    """Write ``dist/torch-labs-students.zip`` and return its path.

    Raises:
        CourseError: if a lab has not been released, or a released notebook holds a marker of
            solutions or hidden tests.
    """
    target = course.root / "dist" / "torch-labs-students.zip"
    target.parent.mkdir(exist_ok=True)
    unfinished = target.with_suffix(".tmp")
    markers = (cells.BEGIN_SOLUTION, cells.BEGIN_HIDDEN)
    with tempfile.TemporaryDirectory() as folder:
        wheel = student_wheel(course, Path(folder))
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in _files(course, wheel):
                if name.endswith(".ipynb") and any(m in _text(content) for m in markers):
                    raise CourseError(
                        f"{name} holds a solution or hidden tests; run 'make release'"
                    )
                archive.writestr(zipfile.ZipInfo(f"torch-labs/{name}", _EPOCH), content)
    unfinished.replace(target)
    return target


def _text(notebook: bytes) -> str:
    return "\n".join("".join(cell["source"]) for cell in json.loads(notebook)["cells"])
