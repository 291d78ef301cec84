"""A symbolic link to a file of the same submission."""


def place(path, content):
    (path.parent / "mine.txt").write_bytes(content)
    path.symlink_to("mine.txt")
