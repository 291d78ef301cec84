"""Check answers to quiz questions that a notebook must not hold in clear.

A test cell holds a digest of the right answer in place of the answer itself: slow to compute,
salted with the question's name, so that two questions with the same answer look different. Who can
write a loop can still try all options of a question in a second; the digest keeps answers from
being read, not from being worked for. Prefer questions with several right options (n options
have 2**n answers) and values that the test computes and ``same`` compares.

For maintainers: ``digest`` makes what ``check`` compares with, in a session of one's own:

    >>> from helpers import quiz
    >>> quiz.digest({"y", "z"}, "9.9 an example", options="xyz")

Paste the result into the test. Changing the question's name or its options changes the digest.
"""

import hashlib
import math
from collections.abc import Iterable, Mapping
from numbers import Real

_SEPARATORS = " \t\n,;.|/>-+&{}[]()'\"`"


def pick(answers: object, *questions: str) -> list[object]:
    """Return the answers to some questions out of a student's dictionary, in the order asked.

    Args:
        answers: what the student's function returned.
        questions: the keys to look up.

    Raises:
        AssertionError: if it is no dictionary, or a key is missing or still ``...``.
    """
    __tracebackhide__ = True
    if not isinstance(answers, Mapping):
        kind = type(answers).__name__
        raise AssertionError(
            f"Return a dictionary with one answer for each question, not a {kind}."
            + (" Did you forget to return it?" if answers is None else "")
        )
    missing = [name for name in questions if answers.get(name, ...) is ...]
    if missing:
        names = ", ".join(repr(name) for name in missing)
        raise AssertionError(f"There is no answer yet to {names}: add the key to your dictionary.")
    return [answers[name] for name in questions]


def sequence(answer: object, question: str, options: str) -> str:
    """Return an answer whose letters stand in an order, each once, as lower-case text.

    Args:
        answer: such as ``"b, A, c"``, ``"bac"`` or ``["b", "a", "c"]``.
        question: what to call it in a message.
        options: the letters there are, such as ``"abc"``.

    Raises:
        AssertionError: if it holds something else than these letters, or one of them twice.
    """
    __tracebackhide__ = True
    if isinstance(answer, (set, frozenset)):
        raise AssertionError(f"{question}: a set has no order; write the letters as one text.")
    text = _letters(answer, question, options)
    if len(set(text)) < len(text):
        raise AssertionError(f"{question}: {text!r} has a letter twice; use each once.")
    return text


def letters(answer: object, question: str, options: str) -> frozenset[str]:
    """Return the letters chosen in an answer, whatever their order and case.

    Args:
        answer: such as ``{"a", "c"}``, ``["C", "a"]``, ``"a, c"`` or ``"ca"``; may be empty.
        question: what to call it in a message.
        options: the letters there are, such as ``"abcd"``.

    Raises:
        AssertionError: if it holds something else than these letters.
    """
    __tracebackhide__ = True
    return frozenset(_letters(answer, question, options))


def same(answer: object, value: object) -> bool:
    """Whether an answer is the value that a test computed; numbers may differ by one in 1,000.

    Args:
        answer: a number or a word, or a tensor or array with one number in it.
        value: the same.
    """
    left, right = _normal(answer, "the answer"), _normal(value, "the value")
    try:
        return math.isclose(float(left), float(right), rel_tol=1e-3, abs_tol=1e-9)
    except ValueError:
        return left == right


def digest(answer: object, question: str, *, options: str = "") -> str:
    """Return the digest that a test holds in place of the right answer; takes some 30 ms.

    Args:
        answer: letters out of ``options``, or else a number, a word, True, False or None.
        question: its name, unique in the course, such as ``"5.4 graph"``; the salt.
        options: the letters there are; empty if the answer is a number or a word.

    Returns:
        16 hexadecimal digits.

    Raises:
        AssertionError: if the answer is of another kind.
    """
    __tracebackhide__ = True
    if options:
        text = "".join(sorted(letters(answer, question, options)))
    else:
        text = _normal(answer, question)
    salt = f"torch-labs/{question}/{options}".encode()
    return hashlib.scrypt(text.encode(), salt=salt, n=2**13, r=8, p=1, dklen=8).hex()


def check(
    answer: object, question: str, expected: str, *, options: str = "", hint: str = ""
) -> None:
    """Check a student's answer against a digest.

    Args:
        answer: as for ``digest``; the order and the case of letters do not matter.
        question: the name the digest was made with.
        expected: the digest of the right answer.
        options: the letters there are; empty if the answer is a number or a word.
        hint: where to look, added to the message. It should not give the answer away.

    Raises:
        AssertionError: if the answer is another one, or no answer of this kind.
    """
    __tracebackhide__ = True
    if digest(answer, question, options=options) != expected:
        raise AssertionError(f"Question {question}: not yet. {hint}".strip())


def _letters(answer: object, question: str, options: str) -> str:
    __tracebackhide__ = True
    parts = [answer] if isinstance(answer, str) else answer
    if not isinstance(parts, Iterable) or not all(isinstance(part, str) for part in parts):
        raise AssertionError(
            f"{question}: answer with letters from {', '.join(options)}, not with {answer!r}."
        )
    text = "".join(parts).casefold()
    for separator in _SEPARATORS:
        text = text.replace(separator, "")
    if unknown := sorted(set(text) - set(options)):
        raise AssertionError(
            f"{question}: {', '.join(unknown)} is none of the options {', '.join(options)}."
        )
    return text


def _normal(answer: object, question: str) -> str:
    """Return a number or a word in the one form that is compared."""
    __tracebackhide__ = True
    if hasattr(answer, "item"):
        try:
            answer = answer.item()
        except (RuntimeError, ValueError):
            raise AssertionError(f"{question}: answer with one number, not with several.") from None
    if isinstance(answer, str):
        answer = " ".join(answer.split()).strip("'\"`").casefold()
        try:
            answer = float(answer)
        except ValueError:
            return str(answer)
    if answer is None or isinstance(answer, bool):
        return str(answer).casefold()
    if isinstance(answer, Real):
        return f"{float(answer) + 0.0:.6g}"
    raise AssertionError(f"{question}: answer with one number or one word.")
