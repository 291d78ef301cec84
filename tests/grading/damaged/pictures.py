"""Pictures are pasted into the reflection, one of them broken."""

from small import pick


def damage(notebook):
    pictures = {"curve.png": {"image/png": "iVBORw0KGgo="}, "broken.png": 7}
    pick(notebook, "reflection").update(attachments=pictures, source="![](attachment:curve.png)")
    pick(notebook, "title")["attachments"] = ["broken"]
    return notebook
