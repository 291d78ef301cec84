"""The notebook's web page was saved, not the notebook."""

POINTS = 0
REASON = r"web page"


def damage(notebook):
    return b"\n<!DOCTYPE html><html><body>JupyterLab</body></html>"
