"""A byte order mark stands before the UTF-8."""

import json


def damage(notebook):
    return json.dumps(notebook).encode("utf-8-sig")
