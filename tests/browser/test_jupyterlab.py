"""A student works in JupyterLab: runs a notebook, sees plots and progress, validates answers."""

import re
from pathlib import Path

from course_server import LAB, PROGRESS, REPOSITORY, SECONDS, Server
from nbformat import NotebookNode
from playwright.sync_api import Locator, Page, Response, expect

from grading import cells
from grading.audit import Answer

# No cell waits for its turn, and the first one has had it.
HAS_RUN = """() => {
    const prompts = [...document.querySelectorAll(".jp-CodeCell .jp-InputPrompt")];
    const texts = prompts.map(prompt => prompt.textContent);
    return texts.length > 0 && /\\d/.test(texts[0]) && !texts.includes("[*]:");
}"""


def open_notebook(page: Page, server: Server, path: Path) -> NotebookNode:
    """Open a notebook, wait until its kernel is there, and return what the file holds."""
    page.goto(server.url(f"lab/tree/{path.relative_to(server.course.root).as_posix()}") + "&reset")
    notebook = cells.read(path)
    expect(page.locator(".jp-Notebook .jp-Cell")).to_have_count(len(notebook.cells))
    page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").wait_for()
    return notebook


def run_all(page: Page) -> None:
    """Run all cells and wait until the last has run; none may fail, or warn."""
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    page.wait_for_function(HAS_RUN, timeout=120 * SECONDS)
    complaints = page.locator('.jp-OutputArea [data-mime-type="application/vnd.jupyter.stderr"]')
    assert complaints.all_text_contents() == []  # JupyterLab shows errors by this type, too
    not_run = page.locator(".jp-CodeCell .jp-InputPrompt", has_text="[ ]")
    expect(not_run).to_have_count(0)


def save(page: Page) -> None:
    def is_save(response: Response) -> bool:
        return response.request.method == "PUT" and "/api/contents/" in response.url

    with page.expect_response(is_save) as saved:
        page.keyboard.press("Control+s")
    assert saved.value.ok
    expect(page.locator(".lm-TabBar-tab.jp-mod-current.jp-mod-dirty")).to_have_count(0)


def plots_in(notebook: NotebookNode) -> int:
    return sum(
        "image/png" in output.get("data", {})
        for cell in notebook.cells
        for output in cell.get("outputs", [])
    )


def validate(page: Page) -> Locator:
    """Press nbgrader's Validate button and return the dialog with the result."""
    page.get_by_role("button", name="Validate").click()
    dialog = page.get_by_role("dialog")
    dialog.wait_for(timeout=120 * SECONDS)
    return dialog


def test_student_runs_a_part_and_sees_plots(page: Page, server: Server) -> None:
    path = server.fill_in("tensors", "work")
    assert plots_in(open_notebook(page, server, path)) == 0
    run_all(page)
    plots = page.locator(".jp-OutputArea-output img")
    expect(plots.first).to_be_visible()
    save(page)
    assert plots_in(cells.read(path)) == plots.count()
    heading = page.get_by_role("heading", name=re.compile("Broadcasting"))
    heading.evaluate("element => element.scrollIntoView()")  # for the picture


def test_student_sees_a_progress_bar(page: Page, server: Server) -> None:
    lab, part = PROGRESS
    open_notebook(page, server, server.fill_in(part, "work", lab=lab))
    run_all(page)
    bar = page.locator(".jp-OutputArea-output .widget-hbox", has=page.locator(".progress-bar"))
    bar.first.scroll_into_view_if_needed()
    expect(bar.first).to_be_visible()
    expect(bar.first).to_contain_text("100%")


def test_student_validates_a_wrong_answer_then_a_right_one(page: Page, server: Server) -> None:
    known = REPOSITORY / "tests" / "answers" / LAB / "tensors" / "dense"
    wrong = Answer.read(known / "wrong_elementwise_product.py")
    right = Answer.read(known / "right_einsum.py")
    path = server.fill_in("tensors", "work", {"dense": wrong.source})
    notebook = open_notebook(page, server, path)
    test = next(cell for cell in notebook.cells if cell.id == "test-dense")

    dialog = validate(page)
    text = dialog.inner_text()
    assert "The following cell failed" in text
    assert test.source in text
    assert re.search(wrong.message, text.rpartition("AssertionError: ")[2])
    dialog.get_by_role("button", name="Ok").click()
    expect(dialog).to_have_count(0)

    page.locator(".jp-CodeCell .cm-content", has_text="def dense").click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(right.source)
    expect(validate(page)).to_contain_text("Success! Your notebook passes all the tests.")
