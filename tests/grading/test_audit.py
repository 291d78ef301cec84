"""The audit finds tests that miss wrong answers, misname them or reject right ones."""

import pytest
from small import LAB

from grading import audit, cells
from grading.__main__ import main

RIGHT = {
    "right_sum": "# Variant: a sum\ndef double(x):\n    return x + x",
    "right_shift": "# Variant: a product\ndouble = lambda x: x * 2",
}
WRONG = {
    "wrong_plus_two": "# Misconception: doubling adds 2\n# Message: mind the sign\n"
    "def double(x):\n    return x + 2",
    "wrong_plus_one": "# Misconception: doubling adds 1\n# Message: did you add 1\n"
    "def double(x):\n    return x + 1",
    "wrong_zero": "# Misconception: double means none\n# Message: should be 4\n"
    "# Keeps: test-double-zero\ndef double(x):\n    return 0",
}


@pytest.fixture
def answers(small_course, put_answer):
    for part in ("one", "two"):
        for name, text in {**RIGHT, **WRONG}.items():
            put_answer(name, text, part=part)


def _verdicts(course) -> dict[str, audit.Verdict]:
    return {v.answer: v for v in audit.audit(course, [LAB], "one", jobs=1)}


def test_verdicts(small_course, answers, put_answer):
    put_answer(
        "wrong_even_only",
        "# Misconception: none that the tests know\n# Message: anything\n"
        "def double(x):\n    return 2 * x if x != 100 else 0",
    )
    put_answer(
        "wrong_named_badly",
        "# Misconception: squares\n# Message: did you square\n# Keeps: test-double-zero\n"
        "def double(x):\n    return -x * x",
    )
    put_answer("right_that_fails", "# Variant: not right at all\ndef double(x):\n    return 5")
    put_answer("right_that_dies", "# Variant: ends the process\nimport os\nos._exit(0)")
    put_answer(
        "wrong_keeps_nothing",
        "# Misconception: claims a cell that it fails\n# Message: should be 4\n"
        "# Keeps: test-double-zero\ndef double(x):\n    return 3",
    )
    words = {name: verdict.word for name, verdict in _verdicts(small_course).items()}
    assert words == {
        "right_sum": audit.ACCEPTED,
        "right_shift": audit.ACCEPTED,
        "reference": audit.ACCEPTED,
        "untouched": audit.KILLED,
        "wrong_plus_one": audit.KILLED,
        "wrong_zero": audit.KILLED,
        "wrong_plus_two": audit.KILLED,
        "wrong_even_only": audit.MISSED,
        "wrong_named_badly": audit.MISNAMED,
        "right_that_fails": audit.REJECTED,
        "right_that_dies": audit.REJECTED,
        "wrong_keeps_nothing": audit.REJECTED,
    }


def test_visible_and_hidden_failures_are_told_apart(small_course, answers):
    verdicts = _verdicts(small_course)
    assert verdicts["wrong_plus_one"].by == "visible"
    assert verdicts["wrong_plus_two"].by == "hidden"  # 2 + 2 is 4


def test_endless_loop_is_ended(small_course):
    from grading.replay import replay

    source = {"double": {"right_loop": "while True:\n    pass"}}
    trials = list(replay(small_course.parts(LAB)[0], source, timeout=2))
    assert trials[0].answer == "right_loop" and trials[0].results == ()
    assert 1.5 < trials[0].seconds < 20
    assert all(result.passed for result in trials[1].results), "the notebook itself goes on"


def test_a_test_that_writes_to_stderr_rejects_right_answers(small_course, answers):
    path = small_course.parts(LAB)[0]
    notebook = cells.read(path)
    notebook.cells[2].source = "# Noisy\nimport sys\nprint('!', file=sys.stderr)\nassert True"
    cells.write(notebook, path)
    assert _verdicts(small_course)["reference"].word == audit.REJECTED


def test_exit_status(small_course, answers, put_answer, capsys):
    assert main(["audit", LAB, "--jobs", "2"]) == 0
    assert "missed: 0" in capsys.readouterr().out
    put_answer("wrong_not_at_all", "# Misconception: x\n# Message: y\ndef double(x): return 2 * x")
    assert main(["audit", "--part", "one"]) == 1
    assert "wrong_not_at_all" in capsys.readouterr().out


def test_too_few_answers_are_missed(small_course, put_answer):
    put_answer("right_sum", RIGHT["right_sum"])
    assert _verdicts(small_course)["(all)"].word == audit.MISSED


def test_header_line_is_asked_for(small_course, put_answer):
    path = put_answer("wrong_headless", "def double(x):\n    return 0")
    with pytest.raises(audit.CourseError, match="Message") as error:
        audit.Answer.read(path)
    assert path.name in str(error.value)


def test_answers_to_no_exercise_are_reported(small_course, answers, put_answer, capsys):
    put_answer("right_sum", RIGHT["right_sum"], exercise="treble")
    assert main(["audit"]) == 2
    assert "treble" in capsys.readouterr().err


def test_unknown_part_is_told_which_exist(small_course, capsys):
    assert main(["audit", LAB, "--part", "three"]) == 2
    assert "one, two" in capsys.readouterr().err
