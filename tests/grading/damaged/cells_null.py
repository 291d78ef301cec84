"""The cells are null."""

POINTS = 0
REASON = r"no cells"


def damage(notebook):
    return notebook | {"cells": None}
