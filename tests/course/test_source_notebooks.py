"""Every assignment, instructor version, keeps the rules."""

import json
from pathlib import Path

import pytest
import rules
from notebook_code import REPOSITORY, SOURCES, check, name_of, read

from grading.tidy import setup_source

source = pytest.mark.parametrize("path", SOURCES, ids=name_of)


def unsorted(text: str) -> list[str]:
    """Return the groups of JSON keys that are not in alphabetical order."""
    problems = []

    def look(pairs: list[tuple[str, object]]) -> dict[str, object]:
        keys = [key for key, _ in pairs]
        if keys != sorted(keys):
            problems.append(f"keys not sorted: {', '.join(keys)}; run python -m grading tidy")
        return dict(pairs)

    json.loads(text, object_pairs_hook=look)
    return problems


def test_there_are_assignments():
    assert SOURCES, "source/ holds no notebook; restore it"


@source
@pytest.mark.parametrize("rule", rules.SOURCE, ids=lambda rule: rule.__name__)
def test_source_notebook(path: Path, rule: rules.Rule):
    check(path, rule(read(path)))


@source
def test_json_keys_are_sorted(path: Path):
    check(path, unsorted(path.read_text(encoding="utf-8")))


def test_setup_cell_is_four_lines_at_most():
    lines = setup_source(REPOSITORY).count("\n") + 1
    assert lines <= 4, f"the set-up cell has {lines} lines; shorten grading.tidy.setup_source"
