"""Every submission gets a grade or a reason, and no submission stops another."""

import os
from concurrent.futures import Future

import pytest
from small import LAB

from grading import grade, gradebook
from grading.__main__ import main

RIGHT = "def double(x):\n    return x + x"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not JSON"),
        (b'{"cells": [', "not JSON"),
        (b"\xff\xfe\x00n", "not text"),
        (b"[1, 2]", "no nbformat"),
        (b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": []}', "no cells"),
        (b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [7]}', "cannot read"),
    ],
)
def test_unreadable_notebook_has_a_reason(tmp_path, content, words):
    path = tmp_path / "one.ipynb"
    path.write_bytes(content)
    assert words in grade.why_unreadable(path)


def test_missing_notebook_has_a_reason(tmp_path):
    assert "missing" in grade.why_unreadable(tmp_path / "one.ipynb")


def test_readable_notebook_has_none(small_course):
    assert grade.why_unreadable(small_course.parts(LAB)[0]) == ""


def test_class_is_graded_around_broken_submissions(small_course, hand_in):
    hand_in("ann", RIGHT)
    hand_in("bob", "def double(x):\n    return x + 2")
    hand_in("cem", one=b"not json", two=None)
    hand_in("dot", "import os\ndef double(x):\n    os._exit(1)")
    hand_in("eve", one=b"")
    hand_in("fay", "def double(x):\n    return 0")
    outcomes = {o.student: o for o in grade.autograde(small_course, LAB, jobs=2)}
    scores = {score.student: score for score in gradebook.scores(small_course, LAB)}

    assert {name: score.earned for name, score in scores.items()} == {
        "ann": 6, "bob": 0, "cem": 0, "dot": 0, "eve": 3, "fay": 2,
    }  # fmt: skip
    assert all(score.possible == 6 for score in scores.values())
    assert outcomes["ann"].reasons == {} and outcomes["ann"].graded == ["one", "two"]
    assert "not JSON" in outcomes["cem"].reasons["one"]
    assert "missing" in outcomes["cem"].reasons["two"]
    assert "kernel died" in outcomes["dot"].reasons["one"]
    assert outcomes["eve"].graded == ["two"]
    assert scores["fay"].cells["one", "test-double-zero"] == 1, "partial credit"
    assert scores["cem"].needs_manual, "a notebook that cannot be run should be looked at"
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
    csv = small_course.root / "reports" / f"{LAB}.csv"
    header, ann, bob = csv.read_text().splitlines()
    assert header == "student,one,two,points,max_points,percent"
    assert ann == "ann,3.0,3.0,6.0,6.0,100.0" and bob == "bob,0.0,0.0,0.0,6.0,0.0"
    for student in ("ann", "bob"):
        assert (small_course.root / "feedback" / student / LAB / "one.html").is_file()

    text = (folder / "one.ipynb").read_text()
    (folder / "one.ipynb").write_text(text.replace("return x + 1", "return 2 * x"))
    assert main(["autograde", "01", "--students", "bob", "--no-feedback"]) == 0
    assert csv.read_text().splitlines()[2] == "bob,3.0,0.0,3.0,6.0,50.0"


def test_outcomes_are_written_whole(small_course, monkeypatch):
    grade._save_outcomes(small_course, LAB, {"ann": grade.Outcome("ann", graded=["one"])})
    before = grade.outcomes_path(small_course, LAB).read_text()

    def full_disk(*_):
        raise OSError("No space left on device")

    monkeypatch.setattr(os, "replace", full_disk)
    with pytest.raises(OSError, match="No space"):
        grade._save_outcomes(small_course, LAB, {})
    assert grade.outcomes_path(small_course, LAB).read_text() == before


def test_an_error_of_the_grader_is_a_reason_too(small_course):
    future = Future()
    future.set_exception(RuntimeError("database is locked"))
    outcome = grade._finished(future, small_course, LAB, "ann")
    assert outcome.graded == [] and set(outcome.reasons) == {"one", "two"}
    assert "database is locked" in outcome.reasons["one"]
