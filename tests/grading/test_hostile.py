"""Hostile submissions earn nothing, leave evidence, and reach nothing outside.

Each file of ``hostile/`` says in its first line what it tries, and in its second what sees it: the
grader's reading of the code, its watch over the process, both, or neither, where nothing needs to.
"""

import os
import re
import shutil
import socket
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hostile_notebook import FOLDER, notebook, submission

from grading.engine import run
from grading.engine.limits import MIB, Limits
from grading.engine.sandbox import SandboxError, Server

ROOT = Path(__file__).parents[2]
SENTINEL = "hostile-sentinel"
LIMITS = Limits(
    memory=768 * MIB, cell_seconds=2, total_seconds=12, processes=40, disk=16 * MIB,
    total_output=8 * MIB,
)  # fmt: skip
HOSTILE = sorted(FOLDER.glob("*.py"))
# Attacks as they would be if the reading had missed them: what watches the process must see them.
UNREAD = [
    "alarm", "child_signal", "forge_a_reply", "hide_traceback", "imports_cell",
    "input_transformer", "patch_checks", "patch_code", "patch_inside_checks", "patch_method",
    "print_points", "quiet_snapshot", "replace_module", "replace_run_cell", "search_memory",
    "suppress_in_runs", "thread", "torch_mode", "trace_function",
]  # fmt: skip
_FILL = """import os, signal
try:
    while os.fork():
        pass
    signal.pause()
except OSError as error:
    print("full", error)"""
_TEN_THREADS = """import threading
barrier = threading.Barrier(11)
threads = [threading.Thread(target=barrier.wait) for _ in range(10)]
for thread in threads:
    thread.start()
barrier.wait(20)
print("fine")"""
RIGHT = {
    "double": "def double(x):\n    return x + x",
    "total": "def total(values):\n    return sum(values)",
}


@pytest.fixture(scope="module")
def server():
    if shutil.which("bwrap") is None:
        pytest.skip("bubblewrap is not installed (Debian and Ubuntu: apt install bubblewrap)")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TORCH_LABS_TEST", "SECRET_OF_THE_GRADER")
        try:
            server = Server()
        except SandboxError as error:
            pytest.skip(f"bubblewrap cannot run here: {error}")
    yield server
    server.close()


@pytest.fixture(scope="module")
def listeners():
    """Sockets of this machine that no submission may reach."""
    tcp, unix = socket.socket(), socket.socket(socket.AF_UNIX)
    udp = socket.socket(type=socket.SOCK_DGRAM)
    tcp.bind(("127.0.0.1", 0))
    port = tcp.getsockname()[1]
    udp.bind(("127.0.0.1", port))
    unix.bind(f"\0hostile-{port}")
    tcp.listen()
    unix.listen()
    for each in (tcp, udp, unix):
        each.setblocking(False)
    yield tcp, udp, unix
    for each in (tcp, udp, unix):
        each.close()


def heard(sockets) -> list[str]:
    """What has reached the sockets."""
    found = []
    for each in sockets:
        with suppress(BlockingIOError):
            found.append(each.recv(1) if each.type == socket.SOCK_DGRAM else each.accept())
    return found


def below(root: int) -> set[int]:
    """The processes that descend from one."""
    parents = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            fields = entry.read_text().rpartition(")")[2].split()
            parents[int(entry.parent.name)] = int(fields[1])
    found = {root}
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def sentinels() -> list[Path]:
    """The files that hostile code has written outside."""
    places = [ROOT, ROOT.parent, Path.home(), Path.cwd(), Path("/"), Path("/tmp"), Path("/var/tmp"),
              Path("/usr"), Path("/etc"), Path("/dev/shm")]  # fmt: skip
    return [place / SENTINEL for place in places if (place / SENTINEL).exists()]


def grade(server, text: str, port: int = 0, answers: dict[str, str] | None = None):
    text = text.replace("ROOT", str(ROOT)).replace("PORT", str(port))
    return run.grade_notebook(notebook(), submission(text, answers), server, LIMITS)


def evidence(result) -> str:
    """The reason and the costly flags of a result, in words; ``""`` without any."""
    costly = [f"{flag.cell}: {flag.evidence}" for flag in result.flags if flag.costs]
    return "; ".join([result.reason] * bool(result.reason) + costly)


@pytest.mark.parametrize("path", HOSTILE, ids=lambda path: path.stem)
def test_hostile_submission_earns_nothing(server, listeners, path):
    text = path.read_text(encoding="utf-8")
    seen = re.search(r"\A# .+\n# Seen: (.+)$", text, re.M)[1]
    before = below(server._process.pid)
    graded = grade(server, text, listeners[0].getsockname()[1])
    result = graded.result

    assert result.earned == 0, evidence(result)
    if seen != "not needed":
        assert evidence(result) and result.needs_review
    if "by reading" in seen:
        costly = [flag for flag in result.flags if flag.costs]
        assert any(re.match("line|it is nested", flag.evidence) for flag in costly), costly
    for cell in graded.notebook.cells:
        assert "LEAKED" not in str(cell.get("outputs", "")), cell.outputs
    assert not heard(listeners), "something was sent to this machine"
    assert not sentinels(), "a file was written outside"
    deadline = time.monotonic() + 5
    while (left := below(server._process.pid) - before) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not left, "a process survived"


@pytest.mark.parametrize("name", UNREAD)
def test_attack_that_reading_missed_is_seen_at_run_time(server, monkeypatch, name):
    monkeypatch.setattr(run.scan, "scan", lambda *_: [])
    result = grade(server, (FOLDER / f"{name}.py").read_text(encoding="utf-8")).result
    assert evidence(result)
    assert result.earned == 0


def test_right_answer_earns_everything_afterwards(server):
    result = grade(server, RIGHT["double"], answers={"total": RIGHT["total"]}).result
    assert (result.earned, result.reason, result.flags) == (7, "", ())


LIBRARIES = {  # that change others, at their import or at their first use
    "loader": "from torch.utils.data import DataLoader\nlist(DataLoader([1, 2], num_workers=2))",
    "compile": "torch.compile(lambda x: x + 1, backend='eager')(torch.ones(2))",
    "transformers": "from transformers import BertConfig, BertModel\nBertModel(BertConfig("
    "vocab_size=9, hidden_size=8, num_hidden_layers=1, num_attention_heads=1))",
    "progress": "from tqdm.auto import tqdm\nfor _ in tqdm(range(3)):\n    pass",
    "forest": "from sklearn.ensemble import RandomForestClassifier\n"
    "RandomForestClassifier(5, n_jobs=2).fit(np.eye(9), np.arange(9) % 2)",
}


@pytest.mark.parametrize("name", LIBRARIES)
def test_what_libraries_do_is_no_tampering(server, name):
    text = f"{RIGHT['double']}\n# %% experiment\n{LIBRARIES[name]}"
    limits = Limits(memory=4096 * MIB, cell_seconds=60)
    notebooks = notebook(), submission(text, {"total": RIGHT["total"]})
    graded = run.grade_notebook(*notebooks, server, limits)
    (experiment,) = (cell for cell in graded.notebook.cells if cell.id == "experiment")
    assert not [o for o in experiment.outputs if o.output_type == "error"], experiment.outputs
    assert (graded.result.earned, graded.result.reason, graded.result.flags) == (7, "", ())


def test_submission_at_its_process_limit_leaves_its_neighbours_theirs(server):
    limits = Limits(processes=20, cell_seconds=30, memory=2**40)
    with server.open(limits) as greedy, server.open(limits) as other:
        assert "full" in str(greedy.run("cell", _FILL).outputs)
        assert "fine" in str(other.run("cell", _TEN_THREADS).outputs)


def test_evidence_costs_only_what_comes_after_it(server):
    text = RIGHT["double"] + "\n# %% experiment\ntorch.allclose = lambda *a, **k: True"
    result = grade(server, text, answers={"total": RIGHT["total"]}).result
    assert result.earned == 5
    assert [t.forfeited for e in result.exercises for t in e.tests] == [False, False, True]


def test_server_of_hostile_submissions_keeps_no_process(server):
    assert len(below(server._process.pid)) <= 3, os.listdir("/proc")
