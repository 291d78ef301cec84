"""Files beside the notebook: links out of the submission, a pipe, a large one."""

import os


def place(path, content):
    path.write_bytes(content)
    (path.parent / "passwd.txt").symlink_to("/etc/passwd")
    (path.parent / "all.txt").symlink_to(path.parent)
    os.mkfifo(path.parent / "pipe.txt")
    (path.parent / "large.csv").write_text("1,2,3\\n" * 100_000)
