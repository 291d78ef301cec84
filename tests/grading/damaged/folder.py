"""A folder with the notebook's name."""

POINTS = 0
REASON = r"a folder"


def place(path, content):
    path.mkdir()
    (path / "one.ipynb").write_bytes(content)
