"""The notebook under another name."""

POINTS = 0
REASON = r"missing"


def place(path, content):
    (path.parent / "one (1).ipynb").write_bytes(content)
