"""Null bytes stand behind the notebook."""

import json


def damage(notebook):
    return json.dumps(notebook).encode() + bytes(4096)
