"""Quiz answers: the forms they may have, and digests that give nothing away."""

import numpy as np
import pytest
import torch

from helpers import quiz

OPTIONS = "abcde"


def test_pick_returns_answers_in_the_order_asked():
    assert quiz.pick({"x": 1, "y": None, "z": {"a"}}, "z", "y") == [{"a"}, None]


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        (None, "did you forget to return"),
        (["a"], "dictionary.*not a list"),
        ({"x": 1}, "no answer yet to 'y'"),
        ({"x": 1, "y": ...}, "no answer yet to 'y'"),
        ({}, "'x', 'y'"),
    ],
)
def test_pick_says_what_is_missing(answers, message):
    with pytest.raises(AssertionError, match=f"(?i){message}"):
        quiz.pick(answers, "x", "y")


@pytest.mark.parametrize(
    "answer",
    [
        {"a", "c"},
        frozenset("ac"),
        ["C", "a"],
        ("c", "a"),
        "ca",
        "A, C",
        "{'a', 'c'}",
        {"a": 1, "c": 2},
    ],
)
def test_letters_take_any_form(answer):
    assert quiz.letters(answer, "q", OPTIONS) == {"a", "c"}


@pytest.mark.parametrize("answer", [set(), "", [], "{}"])
def test_no_letter_is_an_answer(answer):
    assert quiz.letters(answer, "q", OPTIONS) == frozenset()


@pytest.mark.parametrize("answer", [None, 3, [1, 2], True, torch.ones(2)])
def test_letters_of_another_kind(answer):
    with pytest.raises(AssertionError, match="q: answer with letters from a, b, c"):
        quiz.letters(answer, "q", "abc")


def test_a_letter_that_is_no_option():
    with pytest.raises(AssertionError, match="q: f, z is none of the options a, b, c"):
        quiz.letters("azf", "q", "abc")


@pytest.mark.parametrize("answer", ["bca", "B, C, A", "b -> c -> a", ["b", "c", "a"], ("b", "ca")])
def test_sequence_keeps_the_order(answer):
    assert quiz.sequence(answer, "q", "abc") == "bca"


def test_sequence_wants_an_order_and_each_letter_once():
    with pytest.raises(AssertionError, match="a set has no order"):
        quiz.sequence({"a", "b"}, "q", "abc")
    with pytest.raises(AssertionError, match="'abb' has a letter twice"):
        quiz.sequence("abb", "q", "abc")


@pytest.mark.parametrize(
    "answer", [6, 6.0, "6", " 6.0 ", np.float32(6), np.array([6]), torch.tensor(6.0), 6.003]
)
def test_same_number(answer):
    assert quiz.same(answer, torch.tensor([6.0]))


@pytest.mark.parametrize(
    ("answer", "value"),
    [(None, None), ("None", None), ("AFTER", "after"), (True, True), ("true", True), (0, -0.0)],
)
def test_same_word(answer, value):
    assert quiz.same(answer, value)


@pytest.mark.parametrize(
    ("answer", "value"),
    [(6.1, 6), (0, None), (None, 0.0), ("after", "before"), (1, True), (float("nan"), 1), (-6, 6)],
)
def test_not_the_same(answer, value):
    assert not quiz.same(answer, value)


@pytest.mark.parametrize("answer", [torch.ones(2), np.ones(3), {1}, object()])
def test_same_wants_one_number_or_word(answer):
    with pytest.raises(AssertionError, match="answer with one number"):
        quiz.same(answer, 1)


def test_digest_stays_what_notebooks_hold():
    """A change of the digest or of the form it is made of needs new digests in the notebooks."""
    assert quiz.digest({"a", "c"}, "q", options=OPTIONS) == "4f5f267f1ef65369"
    assert quiz.digest(6, "q") == "6662b8a5a39c513e"


def test_check_takes_every_form_of_the_right_answer():
    letters, number = quiz.digest("ca", "q", options=OPTIONS), quiz.digest("6.0", "q")
    for answer in ({"c", "a"}, "A, C", ["a", "c"]):
        quiz.check(answer, "q", letters, options=OPTIONS)
    for answer in (6, "6", torch.tensor(6)):
        quiz.check(answer, "q", number)


def test_check_names_the_question_and_gives_the_hint_only():
    expected = quiz.digest({"b", "d"}, "5.1 modes", options=OPTIONS)
    with pytest.raises(AssertionError) as failed:
        quiz.check("b", "5.1 modes", expected, options=OPTIONS, hint="Look at eval().")
    assert str(failed.value) == "Question 5.1 modes: not yet. Look at eval()."
    with pytest.raises(AssertionError, match=r"not yet\.$"):
        quiz.check(7, "q", quiz.digest(6, "q"))


def test_equal_answers_of_two_questions_look_different():
    digests = {
        quiz.digest("a", name, options=options) for name in "qr" for options in ("ab", "abc")
    }
    assert len(digests) == 4
    assert quiz.digest("a", "q") not in digests
