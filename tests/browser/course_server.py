"""A JupyterLab that serves a small course, with settings of its own."""

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import requests

from grading import cells, demo, release
from grading.course import CONFIG_NAME, Course

REPOSITORY = Path(__file__).parents[2]
LAB = "01_tensors_autograd"
PROGRESS = ("02_mlp_dropout", "cross_entropy")  # a part that shows a progress bar
PARTS = ((LAB, "autograd"), (LAB, "tensors"), PROGRESS)  # few are quicker to grade
SECONDS = 1000  # Playwright counts in milliseconds
NEWS = "@jupyterlab/apputils-extension:announcements"  # would ask whether to fetch news


def new_course(folder: Path, parts: Iterable[tuple[str, str]]) -> Course:
    """Make a course of a few parts, released."""
    shutil.copy(REPOSITORY / CONFIG_NAME, folder)
    for lab, part in parts:
        source = Path("source") / lab
        (folder / source).mkdir(parents=True, exist_ok=True)
        shutil.copy(REPOSITORY / source / f"{part}.ipynb", folder / source)
    course = Course(folder)
    for lab in course.labs:
        release.generate(course, lab)
    return course


@dataclass(frozen=True)
class Server:
    """A running JupyterLab and the course it serves."""

    address: str
    token: str
    course: Course

    def url(self, path: str) -> str:
        return f"{self.address}/{path}?token={self.token}"

    def fill_in(
        self, part: str, folder: str, answers: dict[str, str] | None = None, lab: str = LAB
    ) -> Path:
        """Write a student's copy of a part; ``answers`` replace reference solutions by exercise."""
        name = f"{part}.ipynb"
        released = cells.read(self.course.release / lab / name)
        source = cells.read(self.course.source / lab / name)
        path = self.course.root / folder / lab / name
        cells.write(demo.fill_in(released, source, answers or {}), path)
        return path

    def stop_kernels(self) -> None:
        for session in requests.get(self.url("api/sessions"), timeout=60).json():
            requests.delete(self.url(f"api/sessions/{session['id']}"), timeout=60)


def _environment(folder: Path) -> dict[str, str]:
    environment = {name: value for name, value in os.environ.items() if name != "MPLBACKEND"}
    for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR"):
        environment[name] = str(folder / name.lower())
    page_config = folder / "jupyter_config_dir" / "labconfig" / "page_config.json"
    page_config.parent.mkdir(parents=True)
    page_config.write_text(json.dumps({"disabledExtensions": {NEWS: True}}))
    return environment | {"OMP_WAIT_POLICY": "PASSIVE", "OMP_NUM_THREADS": "1"}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _wait_until_up(process: subprocess.Popen, url: str, log: Path) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and process.poll() is None:
        try:
            requests.get(url, timeout=10).raise_for_status()
            return
        except requests.RequestException:
            time.sleep(0.2)
    raise RuntimeError(f"JupyterLab did not start:\n{log.read_text()}")


@contextmanager
def serve(course: Course, folder: Path) -> Iterator[Server]:
    """Serve a course; settings, data and the log of the server go into ``folder``."""
    port, token, log = _free_port(), secrets.token_hex(16), folder / "log.txt"
    command = [
        *(sys.executable, "-m", "jupyter", "lab", "--no-browser", "--allow-root"),
        *("--ip=127.0.0.1", f"--port={port}", f"--ServerApp.token={token}"),
        f"--ServerApp.root_dir={course.root}",
    ]
    with log.open("w") as output:
        process = subprocess.Popen(
            command, cwd=course.root, env=_environment(folder), stdout=output, stderr=output
        )
    try:
        server = Server(f"http://127.0.0.1:{port}", token, course)
        _wait_until_up(process, server.url("api/status"), log)
        yield server
    finally:
        process.terminate()  # lets it stop its kernels, which would outlive a kill
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
