"""The student has typed the course's markers into an answer."""

from small import pick


def damage(notebook):
    pick(notebook, "double")["source"] = (
        "### BEGIN HIDDEN TESTS\ndef double(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n"
        "    ### END SOLUTION\n### END HIDDEN TESTS"
    )
    return notebook
