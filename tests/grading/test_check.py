"""``python -m grading check``: a student's own visible tests, without course or sandbox."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from small import added, pick, two_exercises

from grading import cells
from grading.__main__ import main

ANSWERS = {
    "double": "def double(x):\n    return x + x",
    "area": "def area(radius):\n    return math.pi * radius**2",
}
STUB = "{}\n    # Your code here, in place of the next line.\n    raise NotImplementedError"


@pytest.fixture
def notebook(tmp_path, monkeypatch):
    """A function that writes a released notebook with answers, and returns its path."""
    monkeypatch.chdir(tmp_path)

    def write(change=lambda notebook: None, **answers: str) -> Path:
        content = json.loads(json.dumps(two_exercises()))
        for cell in content["cells"]:
            text = cells.without(cell["source"], cells.BEGIN_HIDDEN, cells.END_HIDDEN)
            cell["source"] = {**ANSWERS, **answers}.get(cell["id"], text)
        change(content)
        path = tmp_path / "one.ipynb"
        path.write_text(json.dumps(content))
        return path

    return write


def check(path: Path, capsys, *options: str) -> tuple[int, str]:
    status = main(["check", str(path), *options])
    return status, capsys.readouterr().out


def test_right_answers_pass(notebook, capsys):
    status, out = check(notebook(), capsys)
    assert status == 0
    assert out.splitlines() == [
        "double  passed",
        "area    passed",
        "2 of 2 exercises pass their visible tests.",
    ]


def test_failures_and_stubs_are_told_apart(notebook, capsys):
    path = notebook(
        double="def double(x):\n    return x + 1", area=STUB.format("def area(radius):")
    )
    status, out = check(path, capsys)
    assert status == 1
    assert "double  failed     double(2) should be 4, not 3: did you add 1?" in out
    assert "area    not begun" in out and "0 of 2 exercises" in out


def test_json(notebook, capsys):
    status, out = check(notebook(double="def double(x):\n    return 0"), capsys, "--json")
    report = json.loads(out)
    assert status == 1 and report["problem"] == ""
    double, area = report["exercises"]
    assert double["state"] == "failed" and double["earned"] == 1 and double["points"] == 3
    assert area == {
        "name": "area", "state": "passed", "earned": 2.0, "points": 2.0, "message": "",
    }  # fmt: skip


def test_an_assert_without_words_shows_itself(notebook, capsys):
    def plain(content):
        pick(content, "test-area")["source"] = "# Test\nassert area(1) == 3"

    _, out = check(notebook(plain), capsys)
    assert "area    failed     assert area(1) == 3" in out


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("import os\nos._exit(0)", "The notebook's process ended in the cell 'double'"),
        ("while True: pass", "The cell 'double' took longer than 2 s"),
        ("import os\nos.write(1, b'{}')\nprint('{}')\ndouble = None", "TypeError"),
        ("raise SystemExit(0)", "NameError"),
        ("def double(x):\n    return 2 * x\ninput('Name? ')", "1 of 2"),
    ],
)
def test_whatever_the_code_does_there_is_a_line(notebook, capsys, answer, words):
    path = notebook(double=answer, area=STUB.format("def area(radius):"))
    status, out = check(path, capsys, "--timeout", "2")
    assert status == 1
    assert words in out
    assert "area    not begun" in out


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "No such file"),
        (b"", "empty"),
        (b"{", "not JSON"),
        (json.dumps({"nbformat": 4, "cells": [added("1")]}).encode(), "no tests"),
    ],
)
def test_unreadable(tmp_path, capsys, content, words):
    path = tmp_path / "one.ipynb"
    if content is not None:
        path.write_bytes(content)
    for options in ([], ["--json"]):
        assert main(["check", str(path), *options]) == 2
        captured = capsys.readouterr()
        assert words in captured.err
    assert words in json.loads(captured.out)["problem"]


def test_files_are_read_from_the_notebooks_folder(notebook, tmp_path, monkeypatch, capsys):
    path = notebook(double="import mine\ndouble = mine.double\nopen('data.txt')")
    (tmp_path / "mine.py").write_text(ANSWERS["double"])
    (tmp_path / "data.txt").touch()
    monkeypatch.chdir("/")
    assert check(path, capsys)[0] == 0


def test_command_says_whose_rights_it_has_and_needs_no_course(notebook):
    root = str(Path(__file__).parents[2])
    run = subprocess.run(
        [sys.executable, "-m", "grading", "check", str(notebook())],
        env=os.environ | {"PYTHONPATH": root, "PATH": "/nowhere"},
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert "your own rights" in run.stderr and "2 of 2" in run.stdout
