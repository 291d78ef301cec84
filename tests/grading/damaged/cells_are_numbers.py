"""The cells are numbers."""

POINTS = 0
REASON = r"no cells"


def damage(notebook):
    return notebook | {"cells": [7, None, []]}
