"""Saved by an editor as UTF-16."""

import json

REPAIR = r"read as utf-16"


def damage(notebook):
    return json.dumps(notebook).encode("utf-16")
