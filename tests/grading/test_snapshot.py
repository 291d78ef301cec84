"""What a module or class holds is watched, on any Python: with versions of dicts and without."""

from types import ModuleType

import pytest

from grading.engine import snapshot


@pytest.fixture(params=[True, False], ids=["versions", "no versions"])
def space(request, monkeypatch):
    """The watched names of a module and of a class in it."""
    if request.param and not snapshot._HAS_VERSIONS:
        pytest.skip("this Python's dicts have no versions")
    monkeypatch.setattr(snapshot, "_HAS_VERSIONS", request.param)
    module = ModuleType("watched")
    module.function, module.other, module.Class = len, abs, type("Class", (), {"method": len})
    return {
        "module": snapshot._Space("watched", vars(module), False),
        "class": snapshot._Space("watched.Class", module.Class.__dict__, True),
    }, module


def test_nothing_changed(space):
    spaces, _ = space
    for _ in range(3):
        assert all(one.is_as_before() for one in spaces.values())


def test_replaced_and_put_back(space):
    spaces, module = space
    module.function, module.Class.method = print, print
    assert not any(one.is_as_before() for one in spaces.values())
    assert list(spaces["module"].changes()) == ["watched.function was replaced"]
    assert list(spaces["class"].changes()) == ["watched.Class.method was replaced"]
    assert not any(one.is_as_before() for one in spaces.values()), "looking again changes nothing"
    module.function, module.Class.method = len, len
    assert all(one.is_as_before() for one in spaces.values())


def test_deleted(space):
    spaces, module = space
    del module.function, module.Class.method
    assert not any(one.is_as_before() for one in spaces.values())


def test_added_and_renamed(space):
    spaces, module = space
    module.late = print
    assert not spaces["module"].is_as_before()
    assert list(spaces["module"].changes()) == [], "libraries import parts of themselves late"
    module.Class.late = print
    assert list(spaces["class"].changes()) == ["watched.Class.late was added"]
    del module.function
    assert list(spaces["module"].changes()) == ["watched.function was replaced"]
