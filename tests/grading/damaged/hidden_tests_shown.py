"""The instructor's version with the markers of the hidden tests deleted."""

from small import pick

REPAIR = r"'test-area' was changed"


def damage(notebook):
    pick(notebook, "test-area")["source"] += "\nassert abs(area(2) - 4 * math.pi) < 1e-9"
    return notebook
