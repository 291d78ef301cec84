"""An instructor looks at a graded lab in nbgrader's formgrader."""

import pytest
from playwright.sync_api import Page, expect

from grading import grade, gradebook

from .conftest import LAB, Server


@pytest.fixture
def score(server: Server) -> gradebook.Score:
    """What Ada earned, who handed in all reference solutions."""
    for path in server.course.parts(LAB):
        server.fill_in(path.stem, "submitted/ada")
    grade.autograde(server.course, LAB)
    return gradebook.scores(server.course, LAB)[0]


def test_formgrader_lists_the_lab_and_its_submission(
    page: Page, server: Server, score: gradebook.Score
) -> None:
    assert score.earned == score.possible > 0
    page.goto(server.url("formgrader"))
    lab = page.get_by_role("row", name=LAB)
    expect(lab.locator(".num-submissions")).to_have_text("1")
    page.screenshot(path="/tmp/shots/fg.png")
    lab.locator(".num-submissions").get_by_role("link").click()
    ada = page.get_by_role("row", name="ada")
    print(ada.inner_text(), score)
