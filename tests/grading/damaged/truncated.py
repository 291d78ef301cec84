"""The second half of the file is missing."""

import json

POINTS = 0
REASON = r"not JSON"


def damage(notebook):
    text = json.dumps(notebook)
    return text[: len(text) // 2].encode()
