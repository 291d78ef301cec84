"""A gradebook in PostgreSQL, started for the test."""

import os
import shutil
import socket
import subprocess
from pathlib import Path

import pytest
from sandboxed import needs_bubblewrap
from small import LAB

from grading import grade, gradebook, release
from grading.course import CONFIG_NAME, Course

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
needs_postgresql = pytest.mark.skipif(
    not PROGRAMS or (os.getuid() == 0 and shutil.which("runuser") is None),
    reason="PostgreSQL is not installed (apt install postgresql)",
)


def run(program: str, *arguments: str) -> None:
    # the server refuses to run as root
    user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    subprocess.run(
        [*user, str(PROGRAMS[-1] / program), *arguments], check=True, cwd="/",
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


@pytest.fixture
def database(tmp_path_factory):
    """The address of an empty database."""
    folder = tmp_path_factory.mktemp("postgresql")
    for parent in (folder, *folder.parents):
        if parent.owner() == folder.owner() and "pytest" in str(parent):
            parent.chmod(0o755)
    if os.getuid() == 0:
        shutil.chown(folder, "postgres")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    run("initdb", "-D", f"{folder}/data", "-A", "trust", "-U", "postgres", "-N")
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
    run("pg_ctl", "-D", f"{folder}/data", "-o", options, "-w", "-l", f"{folder}/log", "start")
    try:
        run("createdb", "-h", "127.0.0.1", "-p", str(port), "-U", "postgres", "labs")
        yield f"postgresql+psycopg://postgres@127.0.0.1:{port}/labs"
    finally:
        run("pg_ctl", "-D", f"{folder}/data", "-m", "immediate", "stop")


@needs_bubblewrap
@needs_postgresql
def test_grades_in_postgresql(small_course, hand_in, database):
    config = small_course.root / CONFIG_NAME
    config.write_text(config.read_text() + f"\nc.CourseDirectory.db_url = {database!r}\n")
    course = Course(small_course.root)
    release.generate(course, LAB)
    hand_in("ann", "def double(x):\n    return x + x")
    hand_in("bob", "def double(x):\n    return 0", two=b"")
    outcomes = grade.autograde(course, LAB)
    assert {s.student: s.earned for s in gradebook.scores(course, LAB)} == {"ann": 6, "bob": 1}
    assert "empty" in outcomes[1].reasons["two"]
    sqlite = small_course.root / "gradebook.db"
    assert b"ann" not in sqlite.read_bytes(), "the grades went to SQLite instead"
