"""The class report counts rightly, and is one file that any browser and any screen can show."""

import csv
import re
import shutil

import pytest
from graded import outcomes, store
from playwright.sync_api import sync_playwright
from small import LAB

from grading import gradebook, report
from grading.course import Course
from grading.engine.result import Flag

STRANGE = "<i>o'neil & co"


@pytest.fixture
def graded(small_course: Course) -> Course:
    """Four students: half right twice, in other numbers; all right; one without a notebook."""
    store(small_course, "ann", "two", results=outcomes(2))
    times = {"cell_seconds": {"double": 0.5}, "seconds": 2.0, "peak_memory": 10**8}
    store(small_course, "ann", results=outcomes(message="expected 4 but got 7"), **times)
    store(small_course, "bob", results=outcomes(message="expected 4 but got -2.5e3"), **times)
    flag = Flag("double", "replaced function", "allclose was assigned to")
    store(small_course, "cem", results=outcomes(2), flags=(flag,), repairs=("cell was moved",))
    store(small_course, STRANGE, reason="the notebook is missing")
    return small_course


def read(course: Course, name: str) -> list[dict[str, str]]:
    with (course.root / "reports" / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_exercises_misconceptions_and_looks(graded):
    class_ = report.Class.read(graded, LAB)
    row = next(row for row in report.rows(class_) if (row.part, row.name) == ("one", "double"))
    assert (row.full, row.some, row.wrong, row.blank, row.waiting) == (1, 2, 0, 1, 0)
    assert row.earned == (1 + 1 + 3) / 4 and row.points == 3
    (mistake,) = report.misconceptions(class_)
    assert mistake.students == ["ann", "bob"] and mistake.text == "expected 4 but got 7"
    flags, repairs = report.flags(class_), report.repairs(class_)
    assert [(flag.kind, flag.students) for flag in flags] == [("replaced function", ["cem"])]
    assert [repair.students for repair in repairs] == [["cem"]]
    assert {(look.student, look.done) for look in report.looks(class_)} == {
        (STRANGE, False),
        ("cem", True),
    }
    (part,), (cell,) = report.times(class_)
    assert (part.mean, part.most, part.memory, cell.mean) == (2.0, 2.0, 10**8, 0.5)


def test_not_begun_is_no_misconception(small_course):
    store(small_course, "ann", results=outcomes(0, 1, "NotImplementedError: "))
    assert report.misconceptions(report.Class.read(small_course, LAB)) == []


def test_histogram():
    assert report.histogram([0, 9.9, 10, 99, 100]) == [2, 1, 0, 0, 0, 0, 0, 0, 0, 2]


def test_pages_are_whole(graded):
    path = report.write(graded, LAB)
    for page in (path, path.with_name("index.html")):
        text = page.read_text()
        assert not re.search(r'(src|href)="(https?:)?//', text), "no network"
        assert STRANGE not in text and "&lt;i&gt;o&#39;neil &amp; co" in text
        assert all("aria-label" in svg for svg in re.findall(r"<svg[^>]*>", text))
    for link in re.findall(r'href="([^"#]+)"', path.read_text()):
        assert (path.parent / link).is_file(), f"dead link {link}"
    words = path.read_text()
    assert "expected 4 but got 7" in words and "the notebook is missing" in words
    assert "allclose was assigned to" in words and "cell was moved" in words


def test_table_of_points(graded):
    with gradebook.open_gradebook(graded) as book:
        book.find_grade("reflection", "one", LAB, "ann").manual_score = 3
        book.find_submission_notebook("one", LAB, "ann").late_submission_penalty = 1.5
        book.db.commit()
    report.write(graded, LAB)
    rows = {row["student"]: row for row in read(graded, f"{LAB}.csv")}
    ann = rows["ann"]
    assert ann["one"] == "4.0" and ann["automatic"] == "4.0" and ann["by_hand"] == "3.0"
    assert (ann["late_penalty"], ann["total"], ann["max"]) == ("1.5", "5.5", "14.0")
    assert rows[STRANGE]["needs_review"] == "yes" and ann["needs_review"] == "no"
    exercises = {row["student"]: row for row in read(graded, f"{LAB}-exercises.csv")}
    assert exercises["max"]["one/double"] == "3.0" and exercises["cem"]["one/double"] == "3.0"
    assert exercises["ann"]["one/reflection"] == "3.0" and exercises["bob"]["one/reflection"] == ""


def test_scores_are_nbgraders(graded):
    with gradebook.open_gradebook(graded) as book:
        grade = book.find_grade("test-double", "one", LAB, "ann")
        grade.manual_score, grade.extra_credit = 1.5, 0.25
        book.db.commit()
        for score in gradebook.read(book, LAB):
            submission = book.find_submission(LAB, score.student)
            assert score.total == submission.score - submission.late_submission_penalty
            assert score.maximum == submission.max_score
            assert score.needs_manual == submission.needs_manual_grade


def test_everything_by_hand_counts_once_it_is_there(graded):
    assert not report.Class.read(graded, LAB).is_complete
    with gradebook.open_gradebook(graded) as book:
        for submission in book.assignment_submissions(LAB):
            for grade in (grade for notebook in submission.notebooks for grade in notebook.grades):
                grade.manual_score = grade.max_score
        book.db.commit()
    class_ = report.Class.read(graded, LAB)
    assert class_.is_complete and {class_.percent(score) for score in class_.scores} == {100}


@pytest.fixture
def tab(graded):
    """The lab's page in a browser as wide as a phone."""
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("needs Chromium (Debian package chromium)")
    path = report.write(graded, LAB)
    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-quic"]
        browser = playwright.chromium.launch(executable_path=chromium, args=flags)
        page = browser.new_page(viewport={"width": 390, "height": 800})
        page.goto(path.as_uri())
        yield page
        browser.close()


def test_phone_sort_and_filter(tab):
    assert tab.evaluate("document.documentElement.scrollWidth") <= 390, "sideways scrolling"
    shown = ".students tbody tr:visible td:first-child"
    tab.get_by_role("button", name="percent").click()
    assert tab.locator(shown).all_text_contents()[0] in ("cem", "ann")
    tab.get_by_role("button", name="percent").click()
    assert tab.locator(shown).all_text_contents()[0].startswith(STRANGE)
    tab.get_by_label("Find").fill("BO")
    assert tab.locator(shown).all_text_contents() == ["bob"]
    tab.get_by_label("Find").fill("")
    tab.get_by_label("only those").check()
    assert [name.split(" !")[0] for name in tab.locator(shown).all_text_contents()] == [STRANGE]
