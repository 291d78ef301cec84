"""The sandbox holds when the grader is an ordinary user, too: hostile tests, run again as one."""

import os
import re
import subprocess
import sys
from pathlib import Path

from sandboxed import needs_bubblewrap

from grading.engine import sandbox

ROOT = Path(__file__).parents[2]
NEEDED = {Path(place).resolve() for place in (sys.base_prefix, sys.prefix, ROOT)}
USER = "60999"  # nobody's
NO_NAMESPACES = """import os
from grading.engine import namespaces, sandbox, seccomp
namespaces.drop_privileges(os.getuid())
seccomp.restrict()
try:
    sandbox.Server()
except sandbox.SandboxError as error:
    print(error)"""
SELECTED = (
    "right or neighbours or earns_nothing and (memory or bomb or survivor or network or write"
    " or read_the or unshare or links or kill)"
)


def as_ordinary_user() -> list[str]:
    """What to put before a command to run it as a user without rights."""
    if os.getuid() != 0:
        return []
    command = ["bwrap", "--dev-bind", "/", "/",
               "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"]  # fmt: skip
    paths = {path for place in NEEDED for path in (place, *place.parents)}
    closed = {path for path in paths if not path.stat().st_mode & 1}  # such as /root
    for folder in sorted(closed):
        if not closed & {*folder.parents}:
            command += ["--perms", "0755", "--tmpfs", str(folder)]
    for place in sorted(NEEDED):
        if closed & {place, *place.parents}:
            command += [*sandbox._parents(str(place)), "--ro-bind", str(place), str(place)]
    command += f"setpriv --reuid={USER} --regid={USER} --clear-groups".split()
    return [*command, "--inh-caps=-all", "--ambient-caps=-all"]


@needs_bubblewrap
def test_sandbox_of_an_ordinary_user():
    tests = Path(__file__).with_name("test_hostile.py")
    options = ["-q", "-rs", "-p", "no:cacheprovider", "-p", "no:xdist"]
    environment = {name: text for name, text in os.environ.items() if name != "CI"}
    environment |= {"HOME": "/tmp", "PYTHONDONTWRITEBYTECODE": "1"}
    ran = subprocess.run(
        [*as_ordinary_user(), sys.executable, "-m", "pytest", *options, "-k", SELECTED, str(tests)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
    if " passed" not in ran.stdout:  # then this system keeps its users from it, and that is said
        assert re.search(r"sandbox does not start: bwrap: .*(new namespace|uid map)", ran.stdout)


@needs_bubblewrap
def test_system_without_namespaces_is_named_with_the_remedy():
    ran = subprocess.run(
        [*as_ordinary_user(), sys.executable, "-c", NO_NAMESPACES],
        cwd=ROOT, env=os.environ | {"HOME": "/tmp"}, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert "keeps its users from creating namespaces" in ran.stdout, ran.stdout + ran.stderr
    assert "root" in ran.stdout and "--unsafe-no-sandbox" in ran.stdout
