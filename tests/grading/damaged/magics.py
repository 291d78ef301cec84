"""Cells with IPython's own syntax, the answer's among them."""

from small import added, pick


def damage(notebook):
    pick(notebook, "double")["source"] = "%%time\n" + pick(notebook, "double")["source"]
    notebook["cells"].insert(4, added("%timeit -n1 -r1 double(2)\n%matplotlib inline"))
    return notebook
