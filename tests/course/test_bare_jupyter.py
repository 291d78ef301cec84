"""Notebooks run where only Jupyter and PyTorch are: on Colab, or in somebody's own environment.

A new environment sees the libraries of this one, but neither `helpers`, nor `grading`, nor the
packages that carry data. The set-up cell brings what is missing, from a git address that stands for
the course's own.
"""

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from notebook_code import COURSE, REPOSITORY

from grading import archive, cells, demo
from grading.tidy import CARRIERS

# Parts that use much of what a bare environment lacks, and are quick.
PARTS = (
    ("01_tensors_autograd", "logistic_regression"),
    ("06_text_pipelines", "glove"),
    ("07_bert_finetuning", "tokenizer"),
)
_HIDDEN = {pin.split("==")[0].replace("-", "_") for pin in CARRIERS} | {"pip", "setuptools"}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A git repository of what students get, as an address for pip."""
    folder = archive.student_repository(COURSE)
    clone = tmp_path_factory.mktemp("repository")
    who = ["-c", "user.name=Test", "-c", "user.email=test@example.edu"]
    git = ["git", f"--git-dir={clone / '.git'}", f"--work-tree={folder}", *who]
    for command in (["init", "-q"], ["add", "-A", "-f"], ["commit", "-q", "-m", "Course"]):
        subprocess.run([*git, *command], check=True, cwd=folder)
    return f"file://{clone / '.git'}"


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment with this one's libraries, less those of the course."""
    folder = tmp_path_factory.mktemp("bare")
    venv.create(folder / "venv", with_pip=True)
    libraries = folder / "libraries"
    libraries.mkdir()
    for path in Path(sysconfig.get_path("purelib")).iterdir():
        name = path.name.split("-")[0]
        if name not in _HIDDEN and "torch_labs" not in name:
            (libraries / path.name).symlink_to(path)
    (site,) = (folder / "venv" / "lib").glob("python*/site-packages")
    (site / "libraries.pth").write_text(f"{libraries}\n")
    return folder / "venv" / "bin" / "python"


def run(part: Path, python: Path, address: str, folder: Path) -> nbformat.NotebookNode:
    """Run a released notebook with the reference answers in the other environment."""
    released = cells.read(COURSE.release / part.parent.name / part.name)
    notebook = demo.fill_in(released, cells.read(part), {})
    setup = next(cell for cell in notebook.cells if cell.id == "setup")
    assert REPOSITORY in setup.source
    setup.source = setup.source.replace(REPOSITORY, address)
    subprocess.run(
        [str(python), "-m", "ipykernel", "install", "--prefix", str(folder)],
        check=True, capture_output=True, cwd=folder,
    )  # fmt: skip
    settings = {
        "JUPYTER_PATH": str(folder / "share" / "jupyter"),
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        "OMP_NUM_THREADS": "1",
        "OMP_WAIT_POLICY": "PASSIVE",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name in ("PYTHONPATH", "JUPYTER_DEFAULT_PROVISIONER_NAME", "TORCH_LABS_DATA"):
            patch.delenv(name, raising=False)
        for name, value in settings.items():
            patch.setenv(name, value)
        client = NotebookClient(
            notebook, timeout=300, kernel_name="python3",
            resources={"metadata": {"path": str(folder)}},
        )  # fmt: skip
        client.execute()
    return notebook


@pytest.mark.timeout(900)
@pytest.mark.parametrize("lab, part", PARTS)
def test_released_notebook_runs(lab: str, part: str, python: Path, address: str, tmp_path: Path):
    where = subprocess.run(
        [str(python), "-P", "-c", "import torch, helpers"], capture_output=True, text=True,
        cwd=tmp_path,
    )  # fmt: skip
    first = (lab, part) == PARTS[0]
    assert ("No module named 'helpers'" in where.stderr) == first, where.stderr
    path = COURSE.source / lab / f"{part}.ipynb"
    notebook = run(path, python, address, tmp_path)
    for cell in notebook.cells:
        if cells.role(cell) == "test":
            assert not cell.outputs, f"{cell.id}: {cell.outputs}"
    found = subprocess.run(
        [str(python), "-P", "-c", "import helpers; print(helpers.__file__)"],
        capture_output=True, text=True, cwd=tmp_path, check=True,
    ).stdout  # fmt: skip
    assert str(python.parents[1]) in found, "helpers should come from the new environment"
    assert sys.prefix not in found
