"""A course with one lab, a JupyterLab that serves it, and a browser to use it with."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from course_server import PARTS, SECONDS, Server, new_course, serve
from playwright.sync_api import Page, expect, sync_playwright

from grading.course import Course

# A plain browser: nothing is looked up, downloaded or reported in the background.
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


@pytest.fixture(scope="session", autouse=True)
def chromium() -> str:
    path = shutil.which("chromium")
    if path is None:
        pytest.skip("needs Chromium (Debian package chromium)")
    return path


@pytest.fixture(scope="session")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """A course with a few parts, released."""
    return new_course(tmp_path_factory.mktemp("course"), PARTS)


@pytest.fixture(scope="session")
def running(course: Course, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serve(course, tmp_path_factory.mktemp("jupyter")) as server:
        yield server


@pytest.fixture
def server(running: Server) -> Iterator[Server]:
    """The server of all tests; the kernels that a test leaves are stopped after it."""
    yield running
    running.stop_kernels()


@pytest.fixture
def page(chromium: str, server: Server, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page of a new browser; ``TORCH_LABS_SCREENSHOTS`` names a folder for what it ends on."""
    # One browser a test: while Playwright runs, nothing else can start an event loop.
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_FLAGS)
        page = browser.new_page(viewport={"width": 1400, "height": 900})
        page.set_default_timeout(60 * SECONDS)
        yield page
        if folder := os.environ.get("TORCH_LABS_SCREENSHOTS"):
            page.screenshot(path=Path(folder) / f"{request.node.name}.png")
        browser.close()
