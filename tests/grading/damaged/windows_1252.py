"""Saved by an editor as Windows-1252."""

import json

from small import pick

REPAIR = r"read as Windows-1252"


def damage(notebook):
    pick(notebook, "reflection")["source"] = "I doubled \u201cé\u201d"
    return json.dumps(notebook, ensure_ascii=False).encode("cp1252")
