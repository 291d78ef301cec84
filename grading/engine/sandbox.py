"""Start the warm server in bubblewrap, and open a sandbox in it for each submission."""

import importlib.util
import json
import os
import re
import secrets
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from grading.engine import wire
from grading.engine.limits import Limits

_FIRST_USER = 61000  # of the unprivileged users that submissions run as; no files are theirs
_CAPABILITIES = ("SYS_ADMIN", "SETUID", "SETGID", "SETPCAP", "KILL")
_START_SECONDS = 120
_NO_NAMESPACES = (
    ". This system keeps its users from creating namespaces: grade as root, or let root allow them "
    "(Ubuntu 24.04: sysctl kernel.apparmor_restrict_unprivileged_userns=0; elsewhere "
    "user.max_user_namespaces must not be 0). --unsafe-no-sandbox runs submissions with your rights"
)


class SandboxError(RuntimeError):
    """The sandbox cannot be used on this machine; the message says why and what to do."""


class Stopped(RuntimeError):
    """A submission was stopped, or its process ended; the message is the reason."""


@dataclass(frozen=True)
class Run:
    """What running one cell gave: outputs as in a notebook file, wall and CPU seconds."""

    outputs: list[dict[str, Any]]
    seconds: float
    cpu: float
    interrupted: bool = False


def bubblewrap_command(data: Path | None) -> list[str]:
    """Return the bubblewrap command line that the warm server runs under."""
    command = ["bwrap", "--die-with-parent", "--new-session", "--unshare-net", "--unshare-pid",
               "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try", "--hostname", "sandbox",
               "--clearenv", "--ro-bind", "/usr", "/usr"]  # fmt: skip
    if os.getuid() != 0:  # the last, since Linux 5.12, to have users within users
        command += ["--unshare-user", "--uid", "0", "--gid", "0", "--cap-add", "CAP_SETFCAP"]
    for name in _CAPABILITIES:
        command += ["--cap-add", f"CAP_{name}"]
    for name in ("bin", "sbin", "lib", "lib32", "lib64"):
        path = Path("/", name)
        if path.is_symlink():
            command += ["--symlink", os.readlink(path), str(path)]
        elif path.is_dir():
            command += ["--ro-bind", str(path), str(path)]
    for name in ("ld.so.cache", "localtime", "alternatives", "fonts"):
        command += ["--ro-bind-try", f"/etc/{name}", f"/etc/{name}"]
    command += ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--dir", "/submission",
                "--perms", "0755", "--dir", "/labs"]  # fmt: skip
    for prefix in dict.fromkeys((sys.base_prefix, sys.prefix)):
        if not Path(prefix).resolve().is_relative_to("/usr"):
            command += [*_parents(prefix), "--ro-bind", prefix, prefix]
    for name in ("grading", "helpers"):  # not their parent: that may be the course
        command += ["--ro-bind", str(package_folder(name)), f"/labs/{name}"]
    if data is not None and data.is_dir():
        command += ["--ro-bind", str(data.resolve()), "/data"]
    for name, value in _environment("/data").items():
        command += ["--setenv", name, value]
    if _temporary() != "/tmp":
        command += ["--remount-ro", "/tmp"]
    return [*command, "--remount-ro", "/"]


def package_folder(name: str) -> Path:
    """Return where a package lies, without importing it: `helpers` takes torch with it."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise SandboxError(f"the package {name} is not installed: pip install -e .")
    return Path(spec.origin).parent


def _temporary() -> str:
    """Return the folder for temporary files inside: not /tmp where Python itself lies there."""
    homes = (Path(prefix).resolve() for prefix in (sys.base_prefix, sys.prefix))
    return "/dev/shm" if any(home.is_relative_to("/tmp") for home in homes) else "/tmp"


def _parents(path: str) -> list[str]:
    """Return options that make the folders above ``path`` ones that other users can pass."""
    parents = [str(parent) for parent in reversed(Path(path).parents)][1:]
    return [word for parent in parents for word in ("--perms", "0755", "--dir", parent)]


def _environment(data: str) -> dict[str, str]:
    threads = {f"{library}_NUM_THREADS": "1" for library in ("OMP", "OPENBLAS", "MKL")}
    return threads | {
        "OMP_WAIT_POLICY": "PASSIVE",
        "TORCHINDUCTOR_COMPILE_THREADS": "1",  # else torch.compile leaves a thread behind
        "PATH": "/usr/bin:/bin",
        "PYTHONPATH": "/labs",
        "PYTHONSAFEPATH": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": "/submission",
        "TMPDIR": _temporary(),
        "IPYTHONDIR": f"{_temporary()}/ipython",
        "MPLCONFIGDIR": f"{_temporary()}/matplotlib",
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        "LANG": "C.UTF-8",
        "TORCH_LABS_DATA": data,
    }


class Server:
    """The warm server and the sandboxes open in it; safe to use from several threads.

    Args:
        isolated: inside bubblewrap. False runs submissions with the grader's own rights.
        data: the folder of downloaded data, seen read-only as ``/data``.
        wait: until it has imported everything; without it, `ready` waits.

    Raises:
        SandboxError: if it does not start.
    """

    def __init__(
        self, *, isolated: bool = True, data: Path | None = None, wait: bool = True
    ) -> None:
        self.isolated = isolated
        self.missing: list[str] | None = None  # what it could not import, once it is ready
        self._lock = threading.Lock()
        self._users: set[int] = set()
        self._prepared: set[str] = set()
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        mode = "isolated" if isolated else "open"
        python = [sys.executable, "-m", "grading.engine.server", str(theirs.fileno()), mode]
        if isolated and shutil.which("bwrap") is None:
            raise SandboxError(
                "bubblewrap is not installed (Debian and Ubuntu: apt install bubblewrap). Without "
                "it submissions run with your rights; --unsafe-no-sandbox does that all the same"
            )
        command = [*bubblewrap_command(data), *python] if isolated else python
        environment = None
        if not isolated:
            environment = os.environ | _environment(str(data or ""))
            environment |= {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"),
                            "PYTHONPATH": os.pathsep.join(sys.path)}  # fmt: skip
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 (kept open for the server's life)
        self._process = subprocess.Popen(
            command, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, stdout=self._log,
            stderr=self._log, env=environment, start_new_session=True,
        )  # fmt: skip
        theirs.close()
        self._control.settimeout(_START_SECONDS)
        if wait:
            self.ready()

    def ready(self) -> None:
        """Wait until the server has imported everything.

        Raises:
            SandboxError: if it does not start.
        """
        with self._lock:
            if self.missing is not None:
                return
            try:
                answer = self._control.recv(1 << 16)
            except OSError:  # too late, or closed
                answer = b""
            if not answer:
                self.close()
                raise SandboxError(f"the sandbox does not start: {self._said()}")
            self.missing = json.loads(answer)["missing"]

    def prepare(self, paths: Iterable[str]) -> None:
        """Import what a notebook imports, so that no submission need do it again.

        Libraries change others as they are imported, and what a submission changes is held against
        it. Paths that cannot be imported are left to the notebook.

        Args:
            paths: dotted, of modules or of what is in them, such as ``transformers.AutoModel``.
        """
        self.ready()
        with self._lock:
            fresh = sorted({*paths} - self._prepared)
            if not fresh:
                return
            self._prepared.update(fresh)
            with suppress(OSError):  # too late, or closed: the next submission's sandbox says so
                self._control.send(json.dumps({"modules": fresh}).encode())
                self._control.recv(1 << 16)

    def _said(self) -> str:
        self._log.seek(0)
        lines = self._log.read().decode(errors="replace").strip().splitlines()
        said = lines[-1].rstrip(".") if lines else "no message"
        return said + (_NO_NAMESPACES if re.search("new namespace|uid map", said) else "")

    @contextmanager
    def open(self, limits: Limits, files: dict[str, bytes] | None = None) -> "Iterator[Sandbox]":
        """Open a sandbox for one submission; at the end nothing of it is left.

        Args:
            limits: what it may use.
            files: what lies in its folder, by name.

        Raises:
            Stopped: if its process cannot be started.
        """
        self.ready()
        with self._lock:
            user = next(n for n in range(_FIRST_USER, 2**16) if n not in self._users)
            self._users.add(user)
        root = os.getuid() == 0
        folder = None if self.isolated else tempfile.mkdtemp()
        request = {
            "limits": asdict(limits),
            "user": user if root else 0,
            "folder": folder,
        }
        channel, theirs = socket.socketpair()
        leash, keeper = socket.socketpair()
        try:
            with self._lock:
                socket.send_fds(
                    self._control, [json.dumps(request).encode()],
                    [theirs.fileno(), keeper.fileno()],
                )  # fmt: skip
            theirs.close()
            keeper.close()
            sandbox = Sandbox(channel, leash, limits, files or {})
            yield sandbox
            sandbox.end()
        finally:
            for end in (channel, leash, theirs, keeper):
                end.close()
            with self._lock:
                self._users.discard(user)
            if folder:
                shutil.rmtree(folder, ignore_errors=True)

    def close(self) -> None:
        """End the server and every sandbox in it."""
        self._control.close()
        self._process.kill()
        self._process.wait()


class Sandbox:
    """One submission's process, at the other end of a channel."""

    def __init__(
        self, channel: socket.socket, leash: socket.socket, limits: Limits, files: dict[str, bytes]
    ) -> None:
        self._channel, self._leash, self._limits = channel, leash, limits
        self._deadline = time.monotonic() + limits.total_seconds
        self._room = limits.total_output
        self.peak_memory = 0
        channel.settimeout(30)
        try:
            wire.send(channel, {name: content.hex() for name, content in files.items()})
        except OSError as error:
            raise Stopped(f"the sandbox could not be set up: {error}") from error
        started = self._receive()
        if "failed" in started:
            raise Stopped(f"the sandbox could not be set up: {started['failed']}")

    def run(self, op: str, source: str = "", cell: str = "") -> Run:
        """Run a cell (``op`` ``"cell"``) or a test cell (``"test"``).

        Raises:
            Stopped: if the process ended or had to be killed; the message says why.
        """
        request = {"op": op, "source": source, "id": cell, "room": self._limits.cell_output}
        reply, interrupted = self._ask(request)
        try:
            outputs = [_clean(output) for output in reply["outputs"]]
            if reply["failed"] and not any(o["output_type"] == "error" for o in outputs):
                said = "The cell failed, and its error message is missing."
                outputs.append({"output_type": "error", "ename": "Error", "evalue": said,
                                "traceback": []})  # fmt: skip
            return Run(outputs, float(reply["seconds"]), float(reply["cpu"]), interrupted)
        except (LookupError, TypeError, ValueError) as error:
            raise Stopped(self._kill("answered with something else than results")) from error

    def inspect(
        self, names: dict[str, str], probe: str = "", test: str = "", answers: Sequence[str] = ()
    ) -> dict[str, Any]:
        """Ask for signs of interference; see `grading.engine.integrity`.

        Args:
            names: by name in the notebook, the dotted path of what it should mean.
            probe: a cell to run apart from the notebook's names.
            test: a test cell to run with useless answers.
            answers: the names of those.

        Returns:
            ``changes`` and ``shadowed`` in words; with a probe ``said``, the text of its error or
            None, and its ``answers``; with a test ``sabotaged``, whether it failed.
        """
        request = {"op": "inspect", "names": names, "probe": probe, "test": test,
                   "useless": list(answers)}  # fmt: skip
        reply, _ = self._ask(request)
        for key in ("changes", "shadowed"):
            found = reply.get(key)
            unseen = ["the process could not be looked at"]
            reply[key] = [str(w)[:300] for w in found] if isinstance(found, list) else unseen
        return reply

    def _ask(self, request: dict[str, Any]) -> tuple[dict[str, Any], bool]:
        interrupted = False
        ticket = secrets.token_hex(8)  # what is written to the channel by others does not have it
        try:
            wire.send(self._channel, request | {"ticket": ticket})
            left = self._deadline - time.monotonic()
            if not self._wait(min(self._limits.cell_seconds, left)):
                interrupted = True
                self._leash.send(b"i")
                if not self._wait(5):
                    raise Stopped(self._kill("ran for too long and could not be interrupted"))
            reply = self._receive()
        except OSError as error:
            raise Stopped(self._kill(f"ended ({error})")) from error
        if interrupted and time.monotonic() > self._deadline:
            whole = f"{self._limits.total_seconds:g} s"
            raise Stopped(self._kill(f"used up the {whole} of the whole notebook"))
        if reply.get("ticket") != ticket:
            raise Stopped(self._kill("answered without being asked"))
        return reply, interrupted

    def _wait(self, seconds: float) -> bool:
        """Return whether an answer or the end of the process came in time."""
        ready, _, _ = select.select([self._channel], [], [], max(seconds, 0))
        return bool(ready)

    def _receive(self) -> dict[str, Any]:
        try:
            reply = wire.receive(self._channel, self._room)
            self._room -= sum(len(str(output)) for output in reply.get("outputs", []))
            return reply
        except wire.TooLong as error:
            raise Stopped(self._kill(f"wrote more output than allowed ({error})")) from error
        except TimeoutError as error:
            raise Stopped(self._kill("stopped answering")) from error
        except wire.Closed as error:
            raise Stopped(self._kill("ended by itself (os._exit, or a crash)")) from error
        except (ValueError, AttributeError, TypeError) as error:
            raise Stopped(self._kill("answered with something else than results")) from error

    def _kill(self, why: str) -> str:
        """Kill the process; return the reason, the keeper's own if it had one."""
        report = self.end()
        if report.get("stopped") == "memory":
            limit = self._limits.memory / 2**30
            return f"the notebook's process used more than {limit:g} GiB of memory"
        return f"the notebook's process {why}"

    def end(self) -> dict[str, Any]:
        """Kill what is left and return the keeper's report."""
        try:
            self._leash.settimeout(10)
            self._leash.send(b"k")
            report = wire.receive(self._leash)
        except (OSError, EOFError, ValueError):
            return {}
        self.peak_memory = max(self.peak_memory, report["peak"])
        return report


def _clean(output: dict[str, Any]) -> dict[str, Any]:
    """Return an output with the fields of its kind and nothing else."""
    text = {name: str(output.get(name, "")) for name in ("name", "text", "ename", "evalue")}
    match output["output_type"]:
        case "stream":
            name = "stderr" if text["name"] == "stderr" else "stdout"
            return {"output_type": "stream", "name": name, "text": text["text"]}
        case "error":
            lines = [str(line) for line in output["traceback"]]
            return {"output_type": "error", "ename": text["ename"], "evalue": text["evalue"],
                    "traceback": lines}  # fmt: skip
        case "execute_result":
            return {"output_type": "execute_result", "data": output["data"],
                    "metadata": output.get("metadata", {}), "execution_count": None}  # fmt: skip
    return {"output_type": "display_data", "data": output["data"],
            "metadata": output.get("metadata", {})}  # fmt: skip
