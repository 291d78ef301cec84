"""Run the cells of one submission inside the sandbox, as a Jupyter kernel would.

An IPython shell with the outputs collected in a list instead of sent over sockets: starting a
kernel and its sockets takes longer than most submissions. Student code shares this process, so
nothing here is a secret and nothing it sends is taken on trust: see `grading.engine.integrity`.
"""

import builtins
import linecache
import os
import socket
import sys
import time
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from grading.engine import integrity, wire

Output = dict[str, Any]


class Outputs:
    """The outputs of the running cell, in the form of a notebook file."""

    def __init__(self) -> None:
        self.items: list[Output] = []
        self.room = 0
        self.clear_first = False

    def begin(self, room: int) -> None:
        """Forget the last cell's outputs; from here on at most ``room`` bytes are kept."""
        self.items, self.room, self.clear_first = [], room, False

    def add(self, output: Output, size: int) -> None:
        """Append an output, or a note where there is no room for it."""
        if self.clear_first:
            self.items.clear()
            self.clear_first = False
        if self.room <= 0:
            return
        self.room -= size
        if self.room <= 0:
            text = "\n… the rest of the output is cut off: it is too long.\n"
            output = {"output_type": "stream", "name": "stdout", "text": text}
        self.items.append(output)

    def write(self, name: str, text: str) -> None:
        """Append text to the last output if it is the same stream."""
        last = self.items[-1] if self.items else {}
        if last.get("name") == name and len(text) < self.room and not self.clear_first:
            self.room -= len(text)
            last["text"] += text
        elif text:
            text = text[: max(self.room, 1)]
            self.add({"output_type": "stream", "name": name, "text": text}, len(text))


class _Stream:
    """Standard output or error of the cells."""

    encoding = "utf-8"
    errors = "replace"
    closed = False

    def __init__(self, name: str, outputs: Outputs) -> None:
        self.name = f"<{name}>"
        self._name, self._outputs = name, outputs

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._outputs.write(self._name, text)
        return len(text)

    def writelines(self, lines) -> None:
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        pass

    def isatty(self) -> bool:
        return False

    def readable(self) -> bool:
        return False

    def writable(self) -> bool:
        return True


class _Publisher(DisplayPublisher):
    outputs: Outputs

    def publish(self, data, metadata=None, *, transient=None, update=False, **kwargs) -> None:
        data = {kind: value for kind, value in data.items() if value is not None}
        output = {"output_type": "display_data", "data": data, "metadata": metadata or {}}
        self.outputs.add(output, sum(len(str(value)) for value in data.values()))

    def clear_output(self, wait=False) -> None:
        self.outputs.clear_first = True
        if not wait:
            self.outputs.items.clear()
            self.outputs.clear_first = False


class _Hook(DisplayHook):
    outputs: Outputs

    def write_output_prompt(self) -> None:
        pass

    def write_format_data(self, format_dict, md_dict=None) -> None:
        output = {"output_type": "execute_result", "data": dict(format_dict),
                  "metadata": md_dict or {}, "execution_count": None}  # fmt: skip
        self.outputs.add(output, sum(len(str(value)) for value in format_dict.values()))


class Shell(InteractiveShell):
    """IPython without a terminal or sockets."""

    def init_displayhook(self) -> None:  # noqa: D102
        self.displayhook_class = _Hook
        super().init_displayhook()

    def _showtraceback(self, etype, evalue, stb) -> None:
        output = {"output_type": "error", "ename": str(getattr(etype, "__name__", etype)),
                  "evalue": str(evalue), "traceback": [str(line) for line in stb]}  # fmt: skip
        self.user_outputs.add(output, sum(map(len, output["traceback"])))  # type: ignore[has-type]

    def ask_exit(self) -> None:  # noqa: D102
        pass

    def enable_gui(self, gui=None) -> None:  # noqa: D102
        pass


def _no_input(prompt: str = "") -> str:
    raise RuntimeError("input() has nobody to answer it while a notebook is graded")


def new_shell() -> Shell:
    """Create the shell that every fork starts from."""
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.display_pub_class = _Publisher
    config.IPKernelApp.warm = True  # libraries look for this key to know that it is a notebook
    shell = Shell.instance(config=config)
    shell.user_outputs = Outputs()  # type: ignore[attr-defined]
    shell.display_pub.outputs = shell.user_outputs  # type: ignore[attr-defined]
    shell.displayhook.outputs = shell.user_outputs  # type: ignore[attr-defined]
    builtins.input = _no_input
    shell.enable_matplotlib("inline")
    _warm_up(shell)
    return shell


def _warm_up(shell: Shell) -> None:
    """Run once what imports more at its first use: a traceback, a figure."""
    stdout, stderr = sys.stdout, sys.stderr
    outputs: Outputs = shell.user_outputs  # type: ignore[attr-defined]
    sys.stdout = sys.stderr = _Stream("stdout", outputs)  # type: ignore[assignment]
    figure = "import matplotlib.pyplot as plt\nplt.figure(figsize=(1, 1)).gca().set_title('$x$');"
    for source in (figure, "1 / 0", "%pinfo len", "!true"):
        outputs.begin(2**20)
        shell.run_cell(source, store_history=False)
    shell.reset(new_session=False)
    sys.stdout, sys.stderr = stdout, stderr


def serve(channel: socket.socket, shell: Shell, snapshot: "integrity.Snapshot") -> None:
    """Answer requests until the grader closes the channel.

    Requests: ``{"op": "cell", "source", "room"}`` runs a student's cell with all of IPython's
    syntax; ``{"op": "test", …}`` runs a test cell, which is plain Python, past everything in the
    shell that student code may have changed; ``{"op": "inspect"}`` compares what tests rely on
    with what it was before any student code ran.
    """
    outputs: Outputs = shell.user_outputs  # type: ignore[attr-defined]
    sys.stdout, sys.stderr = _Stream("stdout", outputs), _Stream("stderr", outputs)  # type: ignore
    run_test = _test_runner(shell)
    receive, send, clock, times = wire.receive, wire.send, time.perf_counter, os.times
    number = 0
    while True:
        try:
            request = receive(channel)
        except wire.Closed:
            os._exit(0)
        outputs.begin(request.get("room", 0))
        started, before = clock(), times()
        number += 1
        reply: dict[str, Any] = {}
        try:
            match request["op"]:
                case "cell":
                    shell.run_cell(request["source"], store_history=False)
                case "test":
                    run_test(request["source"], f"<test {request['id']} {number}>")
                case "inspect":
                    reply["changes"] = snapshot.changes(shell)
        except KeyboardInterrupt:
            shell.showtraceback()
        after = times()
        reply["outputs"] = outputs.items
        reply["seconds"] = clock() - started
        reply["cpu"] = sum(after[:4]) - sum(before[:4])
        send(channel, reply)


def _test_runner(shell: Shell):
    """Return a function that runs a test cell; it keeps the originals of what it uses."""
    make_code, execute, cache = compile, exec, linecache.cache
    user_ns, show, events = shell.user_ns, shell.showtraceback, shell.events

    def run(source: str, name: str) -> None:
        cache[name] = (len(source), None, source.splitlines(keepends=True), name)
        try:
            execute(make_code(source, name, "exec"), user_ns)
        except BaseException:  # SystemExit, too, is a failed test and not the end of the kernel
            show(tb_offset=1)
        events.trigger("post_execute")  # matplotlib shows its figures

    return run
