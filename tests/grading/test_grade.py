"""Every submission gets a grade or a reason, and no submission stops another."""

import csv
import os
from dataclasses import replace

import pytest
from sandboxed import needs_bubblewrap
from small import LAB

from grading import grade, gradebook
from grading.__main__ import main
from grading.engine import pool
from grading.engine.results import write_whole

TWO = grade.Options(jobs=2)
RIGHT = "def double(x):\n    return x + x"


pytestmark = needs_bubblewrap


def test_class_is_graded_around_broken_submissions(small_course, hand_in):
    hand_in("ann", RIGHT)
    hand_in("bob", "def double(x):\n    return x + 2")
    hand_in("cem", one=b"not json", two=None)
    hand_in("dot", "import os\ndef double(x):\n    os._exit(1)")
    hand_in("eve", one=b"")
    hand_in("fay", "def double(x):\n    return 0")
    outcomes = {o.student: o for o in grade.autograde(small_course, LAB, options=TWO)}
    scores = {score.student: score for score in gradebook.scores(small_course, LAB)}

    assert {name: score.earned for name, score in scores.items()} == {
        "ann": 6, "bob": 0, "cem": 0, "dot": 0, "eve": 3, "fay": 2,
    }  # fmt: skip
    assert all(score.possible == 6 for score in scores.values())
    assert outcomes["ann"].reasons == {} and outcomes["ann"].graded == ["one", "two"]
    assert "not JSON" in outcomes["cem"].reasons["one"]
    assert "missing" in outcomes["cem"].reasons["two"]
    assert "ended by itself" in outcomes["dot"].reasons["one"]
    assert outcomes["eve"].graded == ["two"]
    assert scores["fay"].cells["one", "test-double-zero"] == 1, "partial credit"
    assert scores["cem"].needs_manual, "a notebook that cannot be run should be looked at"
    assert scores["dot"].needs_manual
    assert grade.load_outcomes(small_course, LAB) == outcomes  # kept for the report


def test_unknown_student_is_told_who_submitted(small_course, hand_in, capsys):
    hand_in("ann")
    hand_in("bob")
    assert main(["autograde", LAB, "--students", "ann,zoe"]) == 2
    error = capsys.readouterr().err
    assert "zoe" in error and "ann, bob" in error


def test_unknown_lab_is_told_which_exist(small_course, capsys):
    assert main(["autograde", "09_nothing"]) == 2
    error = capsys.readouterr().err
    assert "09_nothing" in error and LAB in error


def test_nobody_submitted(small_course, capsys):
    assert main(["autograde", "01"]) == 2
    assert "nobody has submitted" in capsys.readouterr().err


def test_outside_a_course(tmp_path_factory, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    assert main(["audit"]) == 2
    assert "nbgrader_config.py" in capsys.readouterr().err


def test_command_grades_reports_and_regrades(small_course, hand_in, monkeypatch):
    hand_in("ann")
    folder = hand_in("bob", "def double(x):\n    return x + 1")
    assert main(["autograde", "01", "--jobs", "2"]) == 0
    page = (small_course.root / "reports" / f"{LAB}.html").read_text()
    assert "did you add" in page and "bob" in page
    assert _points(small_course) == {"ann": [3, 3, 6], "bob": [0, 0, 0]}
    for student in ("ann", "bob"):
        assert (small_course.root / "feedback" / student / LAB / "one.html").is_file()

    text = (folder / "one.ipynb").read_text()
    (folder / "one.ipynb").write_text(text.replace("return x + 1", "return 2 * x"))
    assert main(["autograde", "01", "--students", "bob", "--no-feedback"]) == 0
    assert _points(small_course)["bob"] == [3, 0, 3]


def _points(course) -> dict[str, list[float]]:
    """The exported points of both parts and their sum, by student."""
    with (course.root / "reports" / f"{LAB}.csv").open(newline="") as file:
        return {row["student"]: [float(row[name]) for name in ("one", "two", "automatic")]
                for row in csv.DictReader(file)}  # fmt: skip


def test_files_are_written_whole(tmp_path, monkeypatch):
    path = tmp_path / "run.json"
    write_whole(path, "before")

    def full_disk(*_):
        raise OSError("No space left on device")

    monkeypatch.setattr(os, "replace", full_disk)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, "after")
    assert path.read_text() == "before" and list(tmp_path.iterdir()) == [path]


def test_an_error_of_the_grader_is_a_reason_too(small_course, hand_in, monkeypatch):
    hand_in("ann")

    def broken(*_):
        raise RuntimeError("no more forks")

    monkeypatch.setattr(pool, "grade_notebook", broken)
    (outcome,) = grade.autograde(small_course, LAB, options=TWO)
    assert outcome.graded == [] and set(outcome.reasons) == {"one", "two"}
    assert "no more forks; grade this notebook again" in outcome.reasons["one"]


def test_without_bubblewrap_nothing_runs_unasked(small_course, hand_in, monkeypatch, capsys):
    hand_in("ann")
    monkeypatch.setattr("shutil.which", lambda *_, **__: None)
    assert main(["autograde", "01", "--no-feedback"]) == 2
    assert "bubblewrap" in capsys.readouterr().err
    assert not (small_course.root / "autograded").exists()


def test_open_mode_gives_the_same_results(small_course, hand_in):
    hand_in("ann", RIGHT)
    hand_in("bob", "def double(x):\n    return 0")
    hand_in("cem", one=b"")
    results = [
        {o.student: _without_times(o) for o in grade.autograde(small_course, LAB, options=options)}
        for options in (TWO, grade.Options(jobs=2, sandbox=False))
    ]
    assert results[0] == results[1]


def _without_times(outcome: grade.Outcome) -> dict:
    return {
        part: (r.reason, r.repairs, r.flags, r.cell_seconds.keys(),
               [replace(test, seconds=0) for e in r.exercises for test in e.tests])
        for part, r in outcome.results.items()
    }  # fmt: skip


def test_only_what_has_changed_is_graded_again(small_course, hand_in, capsys):
    folder = hand_in("ann", RIGHT)
    grade.autograde(small_course, LAB, options=TWO)
    before = {path: path.stat().st_mtime_ns for path in _results(small_course)}
    text = (folder / "two.ipynb").read_text()
    (folder / "two.ipynb").write_text(text.replace("x + x", "x + 1"))
    changed = replace(TWO, changed=True)
    (outcome,) = grade.autograde(small_course, LAB, options=changed)
    after = {path: path.stat().st_mtime_ns for path in _results(small_course)}
    assert [path.name for path in after if after[path] != before[path]] == ["two.json"]
    assert outcome.results["one"].earned == 3 and outcome.results["two"].earned == 0


def _results(course):
    return sorted((course.root / "reports" / "results" / LAB).glob("*/*.json"))
