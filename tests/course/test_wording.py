"""What we publish names no machine and leaves no note to ourselves."""

import re
import subprocess
from pathlib import Path

import pytest
from notebook_code import COURSE, check, name_of, read

# Written so that this file does not match itself.
PATH = re.compile(r"(?<![\w.~}-])/(?:root|work|home/[a-z_]\w*)(?:/)")
NOTE = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|X" + r"XX)\b")


def project_files() -> list[Path]:
    """Return the notebooks, Python and Markdown files of the project, without what git ignores."""
    if not (COURSE.root / ".git").exists():
        return []
    patterns = ("*.ipynb", "*.py", "*.md")
    command = ("git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *patterns)
    listed = subprocess.run(command, cwd=COURSE.root, capture_output=True, text=True, check=True)
    paths = [COURSE.root / name for name in sorted(set(listed.stdout.splitlines()))]
    return [path for path in paths if path.is_file()]


def problems(text: str) -> list[str]:
    """Return the lines of a text that hold a machine's path or a note to ourselves."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if match := PATH.search(line):
            found.append(f"line {number}: {match.group()} is a path of one machine; leave it out")
        if match := NOTE.search(line):
            found.append(f"line {number}: {match.group()}; do it, or open an issue")
    return found


@pytest.mark.parametrize("path", project_files(), ids=name_of)
def test_wording(path: Path):
    if path.suffix == ".ipynb":
        texts = {f"{cell.id}: ": cell.source for cell in read(path).cells}
    else:
        texts = {"": path.read_text(encoding="utf-8")}
    check(path, [place + problem for place, text in texts.items() for problem in problems(text)])
