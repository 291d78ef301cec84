"""A course with a student's folder, a JupyterLab that serves it, and a browser to use it with."""

import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import requests
from playwright.sync_api import Browser, Page, expect, sync_playwright

from grading import cells, release
from grading.course import CONFIG_NAME, Course
from grading.demo import fill_in

LAB = "01_tensors_autograd"
REPOSITORY = Path(__file__).parents[2]
SECONDS = 1000  # Playwright counts in milliseconds

# Plain pages: nothing is looked up, downloaded or reported in the background.
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

expect.set_options(timeout=60 * SECONDS)


@dataclass(frozen=True)
class Server:
    """A running JupyterLab and the course it serves."""

    address: str
    token: str
    course: Course

    def url(self, path: str) -> str:
        return f"{self.address}/{path}?token={self.token}"

    def fill_in(self, part: str, folder: str, answers: dict[str, str] | None = None) -> Path:
        """Write a student's copy of a part; ``answers`` replace reference solutions by exercise."""
        name = f"{part}.ipynb"
        released = cells.read(self.course.release / LAB / name)
        source = cells.read(self.course.source / LAB / name)
        path = self.course.root / folder / LAB / name
        cells.write(fill_in(released, source, answers or {}), path)
        return path


@pytest.fixture(scope="session", autouse=True)
def chromium() -> str:
    path = shutil.which("chromium")
    if path is None:
        pytest.skip("needs Chromium (Debian package chromium)")
    return path


@pytest.fixture(scope="session")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Course]:
    """A course with one lab, released; the current folder and the path are set for nbgrader."""
    folder = tmp_path_factory.mktemp("course")
    shutil.copy(REPOSITORY / CONFIG_NAME, folder)
    shutil.copytree(REPOSITORY / "source" / LAB, folder / "source" / LAB)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setenv("PATH", os.environ["PATH"])  # put back what Course.find adds to it
        found = Course.find()
        release.generate(found, LAB)
        yield found


def _settings(folder: Path) -> dict[str, str]:
    """Return environment variables for a Jupyter with new settings and data folders of its own."""
    environment = {name: value for name, value in os.environ.items() if name != "MPLBACKEND"}
    for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR"):
        environment[name] = str(folder / name.lower())
    page_config = folder / "jupyter_config_dir" / "labconfig" / "page_config.json"
    page_config.parent.mkdir(parents=True)
    news = "@jupyterlab/apputils-extension:announcements"  # asks whether to fetch news
    page_config.write_text(json.dumps({"disabledExtensions": {news: True}}))
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
    pytest.fail(f"JupyterLab did not start:\n{log.read_text()}")


@pytest.fixture(scope="session")
def server(course: Course, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("jupyter")
    port, token, log = _free_port(), secrets.token_hex(16), folder / "log.txt"
    command = [
        *(sys.executable, "-m", "jupyter", "lab", "--no-browser", "--allow-root"),
        *("--ip=127.0.0.1", f"--port={port}", f"--ServerApp.token={token}"),
        f"--ServerApp.root_dir={course.root}",
    ]
    with log.open("w") as output:
        process = subprocess.Popen(
            command,
            cwd=course.root,
            env=_settings(folder),
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        found = Server(f"http://127.0.0.1:{port}", token, course)
        _wait_until_up(process, found.url("api/status"), log)
        yield found
    finally:
        process.terminate()  # it ends its kernels, which have process groups of their own
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A new page; what it shows at the end is kept where ``TORCH_LABS_SCREENSHOTS`` says."""
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.set_default_timeout(60 * SECONDS)
    yield page
    if folder := os.environ.get("TORCH_LABS_SCREENSHOTS"):
        page.screenshot(path=Path(folder) / f"{request.node.name}.png")
    page.close()
