"""A symbolic link to a file that is not there."""

POINTS = 0
REASON = r"missing"


def place(path, content):
    path.symlink_to("nothing.ipynb")
