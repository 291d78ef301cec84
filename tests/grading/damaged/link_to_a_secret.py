"""A symbolic link to a file outside the submission."""

POINTS = 0
REASON = r"a link out of the submission"


def place(path, content):
    secret = path.parents[3] / "secret.ipynb"
    secret.write_bytes(content)
    path.symlink_to(secret)
