"""One set of versions, whatever people install it with."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, version

import pytest
import yaml
from notebook_code import COURSE

from grading.tidy import CARRIERS

PROJECT = tomllib.loads((COURSE.root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS: dict[str, list[str]] = PROJECT["optional-dependencies"]
PINS = sorted({*PROJECT["dependencies"], *(pin for pins in EXTRAS.values() for pin in pins)})
ENVIRONMENT = yaml.safe_load((COURSE.root / "environment.yml").read_text(encoding="utf-8"))


def problem(pin: str) -> str:
    """Return how a dependency differs from what is installed, ``""`` if it does not."""
    found = re.fullmatch(r"([A-Za-z0-9._-]+)==([\w.]+)", pin)
    if not found:
        return f"pyproject.toml: {pin!r} is not pinned; write name==version"
    name, wanted = found.groups()
    try:
        installed = version(name).split("+")[0]
    except PackageNotFoundError:
        return f"pyproject.toml: {name} is not installed; run pip install -e '.[lab,test]'"
    if installed != wanted:
        return f"pyproject.toml: {pin}, installed is {installed}; install the pin or change it"
    return ""


@pytest.mark.parametrize("pin", PINS)
def test_pin_is_installed(pin: str):
    assert not problem(pin), problem(pin)


def test_environment_lists_the_pins():
    (pip,) = (entry["pip"] for entry in ENVIRONMENT["dependencies"] if isinstance(entry, dict))
    wanted = PROJECT["dependencies"] + EXTRAS["lab"]
    missing, extra = sorted({*wanted} - {*pip}), sorted({*pip} - {*wanted})
    assert not missing and not extra, f"environment.yml: add {missing}, remove {extra}"
    assert len(pip) == len(wanted), "environment.yml: a pin stands there twice; remove one"


def test_environment_brings_python_and_pip():
    conda = [entry for entry in ENVIRONMENT["dependencies"] if isinstance(entry, str)]
    assert conda == ["python=3.11", "pip"], f"environment.yml: {conda}; write python=3.11 and pip"
    assert ENVIRONMENT["name"] == "torch-labs", "environment.yml: call the environment torch-labs"


def test_set_up_cell_installs_the_pins():
    odd = sorted({*CARRIERS} - {*PROJECT["dependencies"]})
    assert not odd, f"grading/tidy.py: {odd} are not the pins of pyproject.toml"


def test_every_dependency_has_its_reason():
    page = (COURSE.root / "docs" / "dependencies.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| ([\w.-]+) \|", page, re.M)
    rows = sorted(name for name in listed if name not in ("package",) and set(name) != {"-"})
    pinned = sorted({pin.split("==")[0] for pin in PINS})
    assert rows == pinned, f"docs/dependencies.md: differs in {sorted({*rows} ^ {*pinned})}"


def test_changelog_begins_with_this_version():
    changes = (COURSE.root / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## (\S+)", changes, re.M)
    assert newest and newest[1] == PROJECT["version"], "CHANGELOG.md: begin with this version"


def test_configuration_loads():
    config = COURSE.config
    assert config.TorchLabs.repository.startswith("https://"), (
        "nbgrader_config.py: set c.TorchLabs.repository to the course's https address"
    )
    assert config.CourseDirectory.root == str(COURSE.root), (
        "nbgrader_config.py: c.CourseDirectory.root must be the folder that holds the file"
    )
