"""The release, handed in as it is."""

from small import pick

POINTS = 0


def damage(notebook):
    for name in ("double", "area"):
        answer = pick(notebook, name)
        answer["source"] = answer["source"].split("\n")[0] + "\n    raise NotImplementedError"
    return notebook
