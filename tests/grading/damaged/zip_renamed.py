"""A zip archive under the notebook's name."""

import io
import json
import zipfile

POINTS = 0
REASON = r"zip archive"


def damage(notebook):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("one.ipynb", json.dumps(notebook))
    return file.getvalue()
