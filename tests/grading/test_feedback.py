"""Feedback says what went wrong and shows nothing that is hidden, and nothing in it can run."""

import base64
import html
import re
from dataclasses import replace

import nbformat
import pytest
from graded import MESSAGE, SECRET, outcomes, store
from small import LAB

from grading import feedback, gradebook, hidden, release
from grading.__main__ import main
from grading.course import Course
from grading.engine.result import Flag


def page(course: Course, student: str = "ann", **options) -> str:
    feedback.write(course, LAB, [student], **options)
    return (course.root / "feedback" / student / LAB / "one.html").read_text()


def text(page: str) -> str:
    body = re.sub(r"<style>.*?</style>", "", page, flags=re.S)
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", body)))


def show(data: dict) -> list:
    return [nbformat.v4.new_output("display_data", data=data)]


def test_partial_credit_and_message_stand_together(small_course):
    store(small_course, "ann")
    words = text(page(small_course))
    assert "1 of 7 points" in words and "1 / 3" in words and "◐ some points" in words
    assert MESSAGE in words and "not graded yet" in words


def test_traceback_is_the_students_own_lines(small_course):
    store(small_course, "ann")
    words = text(page(small_course))
    assert "in a hidden test" in words
    assert re.search(r"in your cell double, in double .* → 3 +return helper\(shape\)", words)
    assert words.count("… inside torch") == 1, "libraries in a line"
    assert "runner.py" not in words and "linear.py" not in words


@pytest.mark.parametrize("steal", ["print", "message", "figure"])
def test_hidden_tests_are_shown_only_on_request(small_course, steal):
    svg = {"image/svg+xml": f"<svg><text>{SECRET}</text></svg>"}
    more = {
        "print": {"printed": SECRET, "outputs": [nbformat.v4.new_output("stream", text=SECRET)]},
        "message": {"results": outcomes(message=f"my own error: {SECRET}")},
        "figure": {"outputs": show(svg)},
    }
    store(small_course, "ann", **more[steal])
    shown = page(small_course)
    pictures = b" ".join(base64.b64decode(p) for p in re.findall(r"base64,([^\"]+)", shown))
    assert SECRET not in html.unescape(shown) and SECRET not in text(shown)
    assert SECRET.encode() not in pictures
    assert "assert double(2) == 4" in text(shown), "what students have is shown"
    assert "hidden tests of the same kind" in text(shown)
    assert SECRET in text(page(small_course, show_hidden=True))


@pytest.mark.parametrize("harm", ["html", "javascript", "svg", "markdown", "code", "png"])
def test_nothing_of_a_student_runs_in_the_page(small_course, harm):
    attack = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    link = f"[a](javascript:alert(1)) ![b](http://example.org/b.png) {attack}"
    more = {
        "html": {"outputs": show({"text/html": attack, "text/plain": "plain"})},
        "javascript": {"outputs": show({"application/javascript": "alert(1)"})},
        "svg": {"outputs": show({"image/svg+xml": f"<svg>{attack}</svg>"})},
        "markdown": {"reflection": link},
        "code": {"answer": attack},
        "png": {"outputs": show({"image/png": f'x">{attack}'})},
    }
    store(small_course, "ann", **more[harm])
    shown = page(small_course)
    assert "<script" not in shown and not re.search(r"<[^>]*\bonerror", shown)
    assert "javascript:" not in re.sub(r">[^<]*<", "><", shown)
    assert not re.search(r'(src|href)="(?!data:|#)', shown), "nothing from elsewhere"
    assert "default-src 'none'" in shown


def test_pictures_have_a_limit(small_course):
    small, large = base64.b64encode(b"a" * 900).decode(), "A" * 2_000_000
    store(small_course, "ann", outputs=show({"image/png": small}) + show({"image/png": large}))
    shown = page(small_course)
    assert small in shown and large not in shown and "is left out" in shown
    assert len(shown) < 100_000


def test_long_outputs_are_cut(small_course):
    many = nbformat.v4.new_output("stream", text="spam and eggs\n" * 100_000)
    store(small_course, "ann", outputs=[many])
    shown = page(small_course)
    assert "cut off" in shown and len(shown) < 100_000


def test_points_and_comment_of_a_grader(small_course):
    store(small_course, "ann")
    with gradebook.open_gradebook(small_course) as book:
        book.find_grade("reflection", "one", LAB, "ann").manual_score = 3
        book.find_grade("test-double", "one", LAB, "ann").manual_score = 1.5
        book.find_comment("reflection", "one", LAB, "ann").manual_comment = "Well **argued**."
        book.find_submission_notebook("one", LAB, "ann").late_submission_penalty = 2
        book.db.commit()
    shown = page(small_course)
    words = text(shown)
    assert "3.5 of 7 points" in words and "late: −2" in words and "3 / 4" in words
    assert "Well <strong>argued</strong>." in shown and "My <em>answer</em>" in shown
    assert "A person has set these points; the test itself gave 0" in words


def test_repairs_flags_and_reasons_are_told(small_course):
    flag = Flag("double", "replaced function", "allclose was assigned to")
    withheld = tuple(replace(test, earned=0.0, forfeited=True) for test in outcomes(2, 1))
    store(small_course, "ann", results=withheld, flags=(flag,), repairs=("'x' was moved",))
    words = text(page(small_course))
    assert "allclose was assigned to" in words and "2 tests that pass wait for a person" in words
    assert "'x' was moved" in words and "Nothing is taken off for this" in words
    store(small_course, "bob", reason="the file is not JSON")
    words = text(page(small_course, "bob"))
    assert "The file is not JSON." in words and "0 of 7 points" in words


def test_unbegun_exercise_has_no_traceback(small_course):
    store(small_course, "ann", results=outcomes(message="NotImplementedError: "))
    words = text(page(small_course))
    assert "still says raise NotImplementedError" in words


def test_page_is_where_release_feedback_takes_it_from(small_course):
    store(small_course, "ann")
    folder = small_course.root / "submitted" / "ann" / LAB
    (folder / "timestamp.txt").write_text("2026-01-01 10:00:00 UTC")
    (folder / "submission_secret.txt").write_text("secret")
    page(small_course)
    result = release.nbgrader_api(small_course).release_feedback(LAB, "ann")
    assert result["success"], result
    released = small_course.root / "exchange" / "torch-labs" / "feedback"
    assert len(list(released.glob("*.html"))) == 1


def test_command_line_option(small_course, monkeypatch):
    store(small_course, "ann")
    seen = []
    monkeypatch.setattr("grading.grade.autograde", lambda *args: None)
    monkeypatch.setattr("grading.grade.feedback", lambda *args: seen.append(args[-1]))
    main(["autograde", LAB])
    main(["autograde", LAB, "--show-hidden-tests"])
    config = small_course.root / "nbgrader_config.py"
    config.write_text(config.read_text() + "\nc.TorchLabs.show_hidden_tests = True\n")
    main(["autograde", LAB])
    assert seen == [False, True, True]


def test_nbgraders_own_feedback_hides_them_too(small_course):
    store(small_course, "ann", printed=SECRET, outputs=show({"text/html": "<script>f()</script>"}))
    result = release.nbgrader_api(small_course).generate_feedback(LAB, "ann")
    assert result["success"], result
    shown = (small_course.root / "feedback" / "ann" / LAB / "one.html").read_text()
    words = text(shown)
    assert SECRET not in words and "HIDDEN TESTS" not in words
    assert "<script>f()" not in shown
    assert MESSAGE in words and "A hidden test of test-double" in words
    assert "return helper(shape)" in words


def test_frames_of_a_kernel_are_told_apart_by_their_number():
    cell = nbformat.v4.new_code_cell("def f():\n    g()", id="mine", execution_count=3)
    other = nbformat.v4.new_code_cell("def h():\n    g()", id="other", execution_count=4)
    text = "Cell In[3], line 2, in f()\n----> 2 g()\n"
    error = nbformat.v4.new_output("error", ename="E", evalue="", traceback=[text])
    notebook = nbformat.v4.new_notebook(cells=[cell, other])
    (step,) = hidden.steps(error, other, notebook)
    assert (step.kind, step.name, step.function) == ("own", "mine", "f")
    assert step.lines == ((1, "def f():", False), (2, "    g()", True))


def test_redactor_leaves_what_students_know():
    cell = nbformat.v4.new_code_cell("x = call_it_with(1)", id="a")
    test = nbformat.v4.new_code_cell(
        "### BEGIN HIDDEN TESTS\nx = call_it_with(1)\nassert x == 12345\n### END HIDDEN TESTS"
    )
    test.metadata["nbgrader"] = {"grade": True, "solution": False, "grade_id": "t"}
    redact = hidden.Redactor(nbformat.v4.new_notebook(cells=[cell, test]))
    assert redact("x = call_it_with(1)\nassert x == 12345") == (
        f"x = call_it_with(1)\n{hidden.PLACE_HOLDER}"
    )


def test_exchange_files_that_lead_out_of_the_submission_are_not_copied(small_course):
    store(small_course, "ann")
    secret = small_course.root / "gradebook.db"
    submitted = small_course.root / "submitted" / "ann" / LAB
    submitted.mkdir(parents=True, exist_ok=True)
    (submitted / "submission_secret.txt").unlink(missing_ok=True)
    (submitted / "submission_secret.txt").symlink_to(secret)
    (submitted / "timestamp.txt").write_text("2026-01-10 11:59:59 UTC")
    page(small_course)
    folder = small_course.root / "feedback" / "ann" / LAB
    assert (folder / "timestamp.txt").read_text() == "2026-01-10 11:59:59 UTC"
    assert not (folder / "submission_secret.txt").exists()
