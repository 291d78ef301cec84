"""The page of headlines says what the benchmarks have recorded."""

import subprocess
import sys

from notebook_code import COURSE


def test_page_shows_the_recorded_figures():
    made = subprocess.run(
        [sys.executable, "benchmarks/headlines.py", "--show"], cwd=COURSE.root,
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    page = (COURSE.root / "docs" / "headlines.md").read_text(encoding="utf-8")
    assert page == made, "run python benchmarks/headlines.py --show > docs/headlines.md"
