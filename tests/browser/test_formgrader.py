"""An instructor looks at a graded lab in nbgrader's formgrader."""

import pytest
from course_server import LAB, Server
from playwright.sync_api import Page, expect

from grading import grade, gradebook


@pytest.fixture
def score(server: Server) -> gradebook.Score:
    """What Ada earned, who handed in all reference solutions."""
    for path in server.course.parts(LAB):
        server.fill_in(path.stem, "submitted/ada")
    grade.autograde(server.course, LAB)
    return gradebook.scores(server.course, LAB)[0]


def test_formgrader_lists_the_lab_and_its_submission(
    score: gradebook.Score, page: Page, server: Server
) -> None:
    assert score.earned == score.possible > 0
    page.goto(server.url("formgrader"))
    lab = page.get_by_role("row", name=LAB)
    expect(lab.locator(".num-submissions")).to_have_text("1")
    lab.locator(".num-submissions").get_by_role("link").click()
    ada = page.get_by_role("row", name="ada")
    expect(ada).to_contain_text("needs manual grading")
    expect(ada).to_contain_text(f"{score.earned:g} / ")
