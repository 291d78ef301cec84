"""A file without permission to read it."""

import os

POINTS = 0
REASON = r"cannot be read|missing"


def place(path, content):
    path.write_bytes(content)
    path.chmod(0)
    if os.getuid() == 0:  # root reads it all the same
        path.unlink()
