"""A lab goes to a student and back through nbgrader's exchange, all by clicks in a browser."""

import getpass
from collections.abc import Iterator

import pytest
from course_server import LAB, Server, new_course, serve
from playwright.sync_api import Locator, Page, expect

from grading import grade, gradebook
from grading.course import Course

PART = "autograd"


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """A course of its own: every submission in it comes through the exchange."""
    return new_course(tmp_path_factory.mktemp("course"), [(LAB, PART)])


@pytest.fixture(scope="module")
def running(course: Course, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serve(course, tmp_path_factory.mktemp("jupyter")) as server:
        yield server


def click_in_formgrader(page: Page, server: Server, icon: str) -> None:
    """Press one of the buttons in the lab's row and wait for the word of success."""
    page.goto(server.url("formgrader"))
    page.get_by_role("row", name=LAB).locator(f".glyphicon-{icon}").click()
    dialog = page.locator(".modal.in")
    expect(dialog).to_contain_text("Success", ignore_case=True)
    dialog.locator(".close, [data-dismiss=modal]").first.click()


def assignment_list(page: Page, server: Server) -> Locator:
    """Open the student's list of assignments."""
    page.goto(server.url("lab") + "&reset")
    page.get_by_role("menuitem", name="Nbgrader", exact=True).click()
    page.get_by_role("menuitem", name="Assignment List").click()
    panel = page.locator("#nbgrader-assignment-list")
    expect(
        panel.locator("#released_assignments_list, #fetched_assignments_list").first
    ).to_be_visible()
    return panel


def test_lab_goes_out_and_feedback_comes_back(page: Page, server: Server) -> None:
    click_in_formgrader(page, server, "cloud-upload")

    panel = assignment_list(page, server)
    panel.locator("#released_assignments_list").get_by_role("button", name="Fetch").click()
    fetched = panel.locator("#fetched_assignments_list")
    expect(fetched).to_contain_text(LAB)
    server.fill_in(PART, ".")
    page.wait_for_load_state("networkidle")  # the lists are made anew once more
    fetched.get_by_text(LAB).click()
    fetched.get_by_role("button", name="Validate").first.click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Success")
    dialog.get_by_role("button", name="Ok").click()
    fetched.get_by_role("button", name="Submit").click()
    expect(panel.locator("#submitted_assignments_list")).to_contain_text(LAB)

    click_in_formgrader(page, server, "cloud-download")
    grade.autograde(server.course, LAB)
    student = getpass.getuser()
    with gradebook.open_gradebook(server.course) as book:
        submission = book.find_submission_notebook(PART, LAB, student).id
    page.goto(server.url(f"formgrader/submissions/{submission}/"))
    page.wait_for_load_state("networkidle")  # the scores that are there are fetched first
    score = page.locator("input#reflection")
    with page.expect_response(
        lambda r: "/api/grade/" in r.url and r.request.method == "PUT"
    ) as put:
        score.fill("3")
        score.press("Tab")
    assert put.value.ok
    (found,) = gradebook.scores(server.course, LAB)
    assert found.grades[PART, "reflection"].manual == 3
    assert found.earned == found.possible == 20

    click_in_formgrader(page, server, "comment")
    click_in_formgrader(page, server, "envelope")
    panel = assignment_list(page, server)
    submitted = panel.locator("#submitted_assignments_list")
    submitted.get_by_text("Fetch Feedback").click()
    expect(submitted).to_contain_text("view feedback")
    pages = list((server.course.root / LAB / "feedback").rglob(f"{PART}.html"))
    assert len(pages) == 1
    assert "23" in pages[0].read_text(), "20 points of the tests and 3 by hand"
