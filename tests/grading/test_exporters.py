"""The exporters run as nbgrader's own do and write what Canvas and Moodle import."""

import csv

import pytest
from graded import outcomes, store
from nbgrader.apps import ExportApp
from small import LAB
from traitlets.config import Config

from grading import gradebook
from grading.course import Course
from grading.exporters import CanvasExportPlugin, MoodleExportPlugin


@pytest.fixture
def graded(small_course: Course) -> Course:
    store(small_course, "ann", results=outcomes(2))
    store(small_course, "bob")
    with gradebook.open_gradebook(small_course) as book:
        book.update_or_create_student(
            "ann", first_name="Ann", last_name="Ray, Jr.", email="ann@x.org", lms_user_id="17"
        )
        book.update_or_create_student("cem", first_name="Cem", last_name="Ak")
        book.find_grade("reflection", "one", LAB, "ann").manual_score = 3.5
        book.find_submission_notebook("one", LAB, "ann").late_submission_penalty = 1
        book.db.commit()
    return small_course


def export(course: Course, plugin: str, *arguments: str) -> list[list[str]]:
    path = course.root / "out.csv"
    app = ExportApp(config=Config(course.config))
    app.initialize([f"--exporter=grading.exporters.{plugin}", "--to", str(path), *arguments])
    app.start()
    with path.open(encoding="utf-8") as file:
        return list(csv.reader(file))


@pytest.fixture(autouse=True)
def _one_app():
    yield
    ExportApp.clear_instance()


def test_canvas(graded):
    assert export(graded, CanvasExportPlugin.__name__) == [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", LAB],
        ["    Points Possible", "", "", "", "", "14"],
        ["bob", "", "", "bob", "", "1"],
        ["Ak, Cem", "", "", "cem", "", ""],
        ["Ray, Jr., Ann", "17", "", "ann", "", "5.5"],
    ]


def test_moodle(graded):
    assert export(graded, MoodleExportPlugin.__name__) == [
        ["ID number", "Username", "Email address", "First name", "Last name", LAB],
        ["", "bob", "", "", "", "1"],
        ["", "cem", "", "Cem", "Ak", ""],
        ["17", "ann", "ann@x.org", "Ann", "Ray, Jr.", "5.5"],
    ]


def test_only_those_asked_for(graded):
    rows = export(graded, MoodleExportPlugin.__name__, "--student", "['ann']")
    assert [row[1] for row in rows[1:]] == ["ann"]
    rows = export(graded, MoodleExportPlugin.__name__, "--assignment", "['other']")
    assert rows[0][-1] == "Last name"
