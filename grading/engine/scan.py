"""placeholder"""
from nbformat import NotebookNode
from grading.engine.result import Flag


def scan(source: NotebookNode, notebook: NotebookNode, own: set[str]) -> list[Flag]:
    return []
