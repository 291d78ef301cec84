"""What grading one notebook gives: plain data that goes over a wire and into a file."""

import json
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Flag:
    """Something that a person should look at.

    Attributes:
        cell: the id of the cell it was seen in, or ``""``.
        kind: what it is, in a word or two, such as ``"patched function"``.
        evidence: what was seen, in words a student can be shown.
        costs: whether test cells from there on earn nothing until a person has decided.
    """

    cell: str
    kind: str
    evidence: str
    costs: bool = True


@dataclass(frozen=True)
class TestResult:
    """What one test cell gave.

    Attributes:
        cell: its id.
        earned: the points it gives.
        points: the points it is worth.
        message: the failure in words; ``""`` if it passed.
        line: the line of the failing statement within the cell, from 1; 0 without one.
        hidden: whether that line is in a hidden test.
        seconds: wall time.
        forfeited: whether it passed and yet earns nothing, because of a flag.
    """

    cell: str
    earned: float
    points: float
    message: str = ""
    line: int = 0
    hidden: bool = False
    seconds: float = 0.0
    forfeited: bool = False


@dataclass(frozen=True)
class ExerciseResult:
    """What one exercise gave; ``tests`` in the order of the notebook."""

    name: str
    title: str
    tests: tuple[TestResult, ...]

    @property
    def earned(self) -> float:
        """The points earned."""
        return sum(test.earned for test in self.tests)

    @property
    def points(self) -> float:
        """The points it is worth."""
        return sum(test.points for test in self.tests)

    @property
    def messages(self) -> list[str]:
        """The different failures, in words."""
        return list(dict.fromkeys(test.message for test in self.tests if test.message))


@dataclass(frozen=True)
class Result:
    """What grading one notebook gave.

    Attributes:
        exercises: in the order of the notebook.
        reason: why it could not be run, or not to its end; ``""`` if it was.
        repairs: what was wrong with the notebook's cells and was put right, in words.
        flags: what a person should look at.
        cell_seconds: wall time of every code cell by its id.
        cpu_seconds: processor time of all cells.
        seconds: wall time, all of the grader's own work on it included.
        peak_memory: bytes; sampled, so a short peak may be missed.
    """

    exercises: tuple[ExerciseResult, ...]
    reason: str = ""
    repairs: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()
    cell_seconds: dict[str, float] = field(default_factory=dict)
    cpu_seconds: float = 0.0
    seconds: float = 0.0
    peak_memory: int = 0

    @property
    def earned(self) -> float:
        """The automatic points earned."""
        return sum(exercise.earned for exercise in self.exercises)

    @property
    def points(self) -> float:
        """The automatic points that could be earned."""
        return sum(exercise.points for exercise in self.exercises)

    @property
    def needs_review(self) -> bool:
        """Whether a person should look at it before the grade counts."""
        return bool(self.reason or self.flags)

    def to_json(self) -> str:
        """Return it as JSON text."""
        return json.dumps(self.to_dict(), indent=1)

    def to_dict(self) -> dict[str, Any]:
        """Return it as what JSON can hold."""
        return asdict(self)

    @classmethod
    def from_json(cls, text: str) -> "Result":
        """Read what ``to_json`` wrote."""
        return cls.from_dict(json.loads(text))

    @classmethod
    def from_dict(cls, content: dict[str, Any]) -> "Result":
        """Read what ``to_dict`` returned."""
        data = dict(content)
        exercises = tuple(
            ExerciseResult(e["name"], e["title"], tuple(TestResult(**t) for t in e["tests"]))
            for e in data.pop("exercises")
        )
        flags = tuple(Flag(**flag) for flag in data.pop("flags"))
        return cls(exercises, repairs=tuple(data.pop("repairs")), flags=flags, **data)
