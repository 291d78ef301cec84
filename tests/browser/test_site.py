"""The course's site: built without a warning, complete, and readable on a phone."""

import functools
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag

import pytest
from conftest import CHROMIUM_FLAGS
from course_server import REPOSITORY, SECONDS
from playwright.sync_api import Page, expect, sync_playwright

from grading.course import Course

COURSE = Course(REPOSITORY)
NOTEBOOKS = [*COURSE.lessons, *sorted(COURSE.release.glob("*/*.ipynb"))]
PHONE = {"width": 390, "height": 844}
LOOK = """() => ({
  links: [...document.links].map(link => link.href),
  ids: [...document.querySelectorAll("[id]")].map(node => node.id),
  pictures: [...document.images].map(image => [image.alt, image.naturalWidth > 0]),
  width: document.documentElement.scrollWidth,
  formulas: document.querySelectorAll("span.math, div.math").length,
  typeset: document.querySelectorAll("mjx-container").length,
  refused: document.querySelectorAll("[data-mjx-error]").length,
})"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None: ...


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site; a warning of Sphinx is an error."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "pages").mkdir()
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-c", "docs/site"]
    run = subprocess.run(
        [*command, folder / "pages", folder / "site"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, f"the site is not built without warnings:\n{run.stderr}"
    return folder / "site"


@pytest.fixture(scope="module")
def address(built: Path) -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=built)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@contextmanager
def phone(chromium: str) -> Iterator[Page]:
    """A page as narrow as a phone's."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_FLAGS)
        page = browser.new_page(viewport=PHONE)
        page.set_default_timeout(60 * SECONDS)
        yield page
        browser.close()


@pytest.fixture(scope="module")
def looks(chromium: str, built: Path, address: str) -> dict[str, dict[str, Any]]:
    """What a browser finds on every page, by address; requests and answers with it."""
    found = {}
    with phone(chromium) as page:
        requests: list[str] = []
        failed: list[str] = []
        page.on("request", lambda request: requests.append(request.url))
        page.on("response", lambda answer: failed.extend([answer.url] * (answer.status >= 400)))
        for path in sorted(built.rglob("*.html")):
            requests.clear()
            failed.clear()
            url = address + path.relative_to(built).as_posix()
            page.goto(url)
            page.evaluate("() => window.MathJax?.startup?.promise")
            found[url] = page.evaluate(LOOK) | {"requests": [*requests], "failed": [*failed]}
    return found


def test_every_notebook_has_a_page_and_is_offered_as_it_is(
    built: Path, address: str, looks: dict[str, dict[str, Any]]
) -> None:
    repository = COURSE.config.TorchLabs.repository.removeprefix("https://github.com")
    for path in NOTEBOOKS:
        name = path.relative_to(COURSE.root).with_suffix("")
        assert f"{address}{name}.html" in looks, f"{name} has no page"
        assert f"{address}{name}.html" in looks[f"{address}index.html"]["links"]
        links = looks[f"{address}{name}.html"]["links"]
        assert f"{address}_sources/{name}.ipynb" in links, f"{name}: no link to download it"
        assert (built / f"_sources/{name}.ipynb").read_bytes() == path.read_bytes()
        colab = f"https://colab.research.google.com/github{repository}/blob/main/{name}.ipynb"
        assert colab in links, f"{name}: no link to Colab"


def test_links_within_the_site_lead_somewhere(
    built: Path, address: str, looks: dict[str, dict[str, Any]]
) -> None:
    broken = []
    for url, look in looks.items():
        for link in look["links"]:
            page, anchor = urldefrag(link)
            if not page.startswith(address):
                continue
            if not (built / page.removeprefix(address)).is_file():
                broken.append(f"{url}: {link}: no such file")
            elif anchor and anchor not in looks[page]["ids"]:
                broken.append(f"{url}: {link}: no such anchor")
    assert not broken, "\n".join(broken)


def test_links_into_the_repository_lead_to_files(looks: dict[str, dict[str, Any]]) -> None:
    start = f"{COURSE.config.TorchLabs.repository}/blob/main/"
    links = {link for look in looks.values() for link in look["links"] if link.startswith(start)}
    missing = [link for link in links if not (COURSE.root / link.removeprefix(start)).exists()]
    assert not missing, "\n".join(missing)


def test_pictures_are_shown_and_described(looks: dict[str, dict[str, Any]]) -> None:
    pictures = [(url, *picture) for url, look in looks.items() for picture in look["pictures"]]
    assert pictures
    wrong = [
        f"{url}: {alt!r} {'is shown' if shown else 'is not shown'}"
        for url, alt, shown in pictures
        if not shown or len(alt) < 10 or alt.endswith(".png")
    ]
    assert not wrong, "\n".join(wrong)


def test_formulas_are_typeset(looks: dict[str, dict[str, Any]]) -> None:
    assert any(look["formulas"] for look in looks.values())
    for url, look in looks.items():
        assert look["typeset"] == look["formulas"], f"{url}: not all formulas are typeset"
        assert look["refused"] == 0, f"{url}: MathJax does not know a command"


def test_nothing_is_wider_than_a_phone(looks: dict[str, dict[str, Any]]) -> None:
    wide = {url: look["width"] for url, look in looks.items() if look["width"] > PHONE["width"]}
    assert not wide, f"pages that scroll sideways, with their width: {wide}"


def test_nothing_is_asked_of_another_host(address: str, looks: dict[str, dict[str, Any]]) -> None:
    for url, look in looks.items():
        others = [one for one in look["requests"] if not one.startswith((address, "data:"))]
        assert not others, f"{url} asks {others}"
        assert not look["failed"], f"{url} asks in vain for {look['failed']}"


def test_search_finds_a_lesson(chromium: str, address: str) -> None:
    with phone(chromium) as page:
        page.goto(f"{address}search.html?q=dropout")
        lesson = page.locator("#search-results a[href*='notebooks/02_mlp_dropout.html']")
        expect(lesson.first).to_be_visible()
        page.goto(f"{address}search.html?q=nowhereinthecourse")
        expect(page.locator("#search-results")).to_contain_text("did not match any documents")
