"""Results of the course's benchmarks, for the lessons that plot them."""

import json
from pathlib import Path
from typing import Any


def measured(name: str) -> dict[str, Any]:
    """Read what ``benchmarks/<name>.py`` measured: results with machine, date and command.

    Args:
        name: of the benchmark, such as ``"fashion_dropout"``.

    Returns:
        The JSON object the benchmark wrote.

    Raises:
        ValueError: if there is no such result; the message lists those there are.
    """
    files = {path.stem: path for path in _folder().glob("*.json")}
    if name not in files:
        raise ValueError(
            f"no benchmark {name!r} was measured; there are {', '.join(sorted(files))}"
        )
    return json.loads(files[name].read_text(encoding="utf-8"))


def _folder() -> Path:
    installed = Path(__file__).with_name("results")  # where pyproject.toml puts them
    return installed if installed.is_dir() else Path(__file__).parents[1] / "benchmarks" / "results"
