"""A file of a gigabyte."""

POINTS = 0
REASON = r"too large"


def place(path, content):
    with path.open("wb") as file:
        file.truncate(2**30)
