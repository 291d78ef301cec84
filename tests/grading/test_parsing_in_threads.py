"""Threads that read code at the same time do not disturb each other."""

import gc
import threading
import time
from pathlib import Path

import pytest

from grading.engine import naming

CODE = Path(naming.__file__).read_text(encoding="utf-8")


class Slow:
    """Garbage that gives way to other threads when it is collected, in the middle of parsing."""

    def __init__(self):
        self.cycle = self

    def __del__(self):
        time.sleep(1e-4)


@pytest.fixture
def eager_collection():
    before = gc.get_threshold()
    gc.set_threshold(100)
    yield
    gc.set_threshold(*before)


def test_threads_parse_without_error(eager_collection):
    errors = []

    def read():
        for _ in range(300):
            for _ in range(3):
                Slow()
            try:
                naming.parse(CODE)
            except SystemError as error:  # ast.parse in Python 3.11, about once in 300 times
                errors.append(error)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
