"""Names and texts in other alphabets."""

from small import added, pick


def damage(notebook):
    pick(notebook, "double")["source"] = (
        "def double(größe):\n    数 = 2 * größe\n    return 数  # 👍"
    )
    notebook["cells"].insert(0, added("été = 'é'"))
    return notebook
