"""A symbolic link to itself."""

POINTS = 0
REASON = r"missing|cannot be read"


def place(path, content):
    path.symlink_to(path.name)
