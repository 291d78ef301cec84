"""Git's conflict markers stand in the file."""

import json

POINTS = 0
REASON = r"line 21 is a conflict marker"


def damage(notebook):
    text = json.dumps(notebook, indent=1).split("\n")
    text[20:20] = ["<<<<<<< HEAD", text[20], "=======", text[20], ">>>>>>> main"]
    return "\n".join(text).encode()
