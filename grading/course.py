"""Where things are in a course directory."""

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from traitlets.config.loader import Config, PyFileConfigLoader

CONFIG_NAME = "nbgrader_config.py"


class CourseError(Exception):
    """Something the person who typed the command can put right; the message says how."""


@dataclass(frozen=True)
class Course:
    """A course directory: the folder that holds ``nbgrader_config.py``.

    Attributes:
        root: the folder itself, absolute.
    """

    root: Path

    @classmethod
    def find(cls) -> "Course":
        """Return the course that holds the current folder.

        Raises:
            CourseError: if no parent of the current folder holds ``nbgrader_config.py``.
        """
        here = Path.cwd()
        for folder in (here, *here.parents):
            if (folder / CONFIG_NAME).is_file():
                return cls(folder)
        raise CourseError(f"no {CONFIG_NAME} in {here} or above it; change to the course's folder")

    @property
    def config(self) -> Config:
        """The settings in the course's ``nbgrader_config.py``."""
        return PyFileConfigLoader(CONFIG_NAME, path=str(self.root)).load_config()

    @property
    def show_hidden_tests(self) -> bool:
        """Whether feedback shows the hidden tests, by the course's settings."""
        return self.config.TorchLabs.get("show_hidden_tests") is True

    @property
    def source(self) -> Path:
        """The assignments, instructor version."""
        return self.root / "source"

    @property
    def release(self) -> Path:
        """The assignments, student version."""
        return self.root / "release"

    @property
    def lessons(self) -> list[Path]:
        """The lesson notebooks, in order."""
        return sorted((self.root / "notebooks").glob("*.ipynb"))

    @property
    def labs(self) -> list[str]:
        """The names of the labs, in order."""
        return sorted(
            folder.name for folder in self.source.iterdir() if any(folder.glob("*.ipynb"))
        )

    def lab(self, name: str) -> str:
        """Return the lab called ``name``, or whose name begins with it (``01``).

        Raises:
            CourseError: if no lab, or more than one, is meant; the message lists the labs.
        """
        found = [lab for lab in self.labs if lab == name] or [
            lab for lab in self.labs if name and lab.startswith(name)
        ]
        if len(found) != 1:
            raise CourseError(f"no lab is called {name!r}; the labs are: {', '.join(self.labs)}")
        return found[0]

    def parts(self, lab: str) -> list[Path]:
        """The source notebooks of a lab, in the order of learning that their titles give."""
        return sorted((self.source / lab).glob("*.ipynb"), key=_place)

    def answers(self, lab: str, part: str) -> Path:
        """The folder of the known wrong and right answers of one part."""
        return self.root / "tests" / "answers" / lab / part


def _place(path: Path) -> tuple[int, str]:
    """Return the number in a notebook's title ("Lab 01, part 2: …"), then its name."""
    number = re.search(r'"# [^"]*part (\d+)', path.read_text(encoding="utf-8"))
    return (int(number[1]) if number else 0, path.name)


def find_own_commands() -> None:
    """Put this environment's commands on the path: nbgrader calls ``alembic`` by name."""
    own = str(Path(sys.executable).parent)
    if own not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = own + os.pathsep + os.environ.get("PATH", "")


def use_few_threads() -> None:
    """Ask for one waiting OpenMP thread a process, for those started from here on.

    Oversubscribed threads that spin cost 3 to 20 times the time of a small network's step.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    for library in ("OMP", "OPENBLAS", "MKL"):
        os.environ[f"{library}_NUM_THREADS"] = "1"
