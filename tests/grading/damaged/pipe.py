"""A named pipe, from which reading would wait for ever."""

import os

POINTS = 0
REASON = r"no file"


def place(path, content):
    os.mkfifo(path)
