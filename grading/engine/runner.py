"""Run the cells of one submission inside the sandbox, as a Jupyter kernel would.

An IPython shell with the outputs collected in a list instead of sent over sockets: starting a
kernel and its sockets takes longer than most submissions. Student code shares this process, so
nothing here is a secret and nothing it sends is taken on trust: see `grading.engine.integrity`.
"""

import builtins
import linecache
import os
import random
import socket
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy
import torch
from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from grading.engine import wire
from grading.engine.snapshot import Snapshot

Output = dict[str, Any]
Attempt = Callable[..., str | None]


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


def _stream(name: str, outputs: Outputs) -> Any:
    """Return a standard output or error for the cells; no attribute of it leads to ``outputs``."""
    add = outputs.write

    class Stream:
        encoding = "utf-8"
        errors = "replace"
        closed = False

        def __init__(self) -> None:
            self.name = f"<{name}>"

        def write(self, text: str) -> int:
            if not isinstance(text, str):
                raise TypeError(f"write() argument must be str, not {type(text).__name__}")
            add(name, text)
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

    return Stream()


class _Publisher(DisplayPublisher):
    outputs: Outputs

    def publish(self, data, metadata=None, source=None, *, update=False, **kwargs) -> None:
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

    user_outputs: Outputs

    def init_display_pub(self) -> None:  # noqa: D102
        self.display_pub_class = _Publisher
        super().init_display_pub()

    def init_displayhook(self) -> None:  # noqa: D102
        self.displayhook_class = _Hook
        super().init_displayhook()

    def _showtraceback(self, etype, evalue, stb) -> None:
        output = {"output_type": "error", "ename": str(getattr(etype, "__name__", etype)),
                  "evalue": str(evalue), "traceback": [str(line) for line in stb]}  # fmt: skip
        self.user_outputs.add(output, sum(map(len, output["traceback"])))

    def ask_exit(self) -> None:  # noqa: D102
        pass

    def enable_gui(self, gui=None) -> None:  # noqa: D102
        pass


def _no_input(prompt: object = "") -> str:
    raise RuntimeError("input() has nobody to answer it while a notebook is graded")


def new_shell() -> Shell:
    """Create the shell that every fork starts from."""
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.automagic = False  # a magic without its % is not read by the scan
    config.IPKernelApp.warm = True  # libraries look for this key to know that it is a notebook
    shell = Shell.instance(config=config)
    shell.user_outputs = Outputs()
    shell.display_pub.outputs = shell.user_outputs
    shell.displayhook.outputs = shell.user_outputs
    builtins.input = _no_input
    shell.enable_matplotlib("inline")
    _warm_up(shell)
    return shell


def _warm_up(shell: Shell) -> None:
    """Run once what imports more at its first use: a traceback, a figure."""
    stdout, stderr = sys.stdout, sys.stderr
    outputs = shell.user_outputs
    sys.stdout = sys.stderr = _stream("stdout", outputs)
    figure = "import matplotlib.pyplot as plt\nplt.figure(figsize=(1, 1)).gca().set_title('$x$');"
    for source in (figure, "1 / 0", "%pinfo len", "!true"):
        outputs.begin(2**20)
        shell.run_cell(source, store_history=False)
    shell.reset(new_session=False)
    sys.stdout, sys.stderr = stdout, stderr


def serve(channel: socket.socket, shell: Shell, snapshot: Snapshot) -> None:
    """Answer requests until the grader closes the channel.

    Requests: ``{"op": "cell", "source", "room"}`` runs a student's cell with all of IPython's
    syntax; ``{"op": "test", …}`` runs a test cell, which is plain Python, past everything in the
    shell that student code may have changed; ``{"op": "inspect", …}`` serves the guard of
    `grading.engine.integrity`: it compares what tests rely on with what it was before any student
    code ran, runs a probe apart from the student's names, and runs a test with a useless answer.

    Each reply carries its request's ticket, which code that only found the socket cannot know.
    """
    outputs = shell.user_outputs
    sys.stdout, sys.stderr = _stream("stdout", outputs), _stream("stderr", outputs)
    sys.path[:] = [place for place in sys.path if place]  # what a student writes is not imported
    run_test, attempt = _test_runner(shell)
    sabotage = _saboteur(shell, attempt)
    receive, send, clock, times = wire.receive, wire.send, time.perf_counter, os.times
    snapshot.begin()
    number = 0
    while True:
        try:
            request = receive(channel)
        except wire.Closed:
            os._exit(0)
        outputs.begin(request.get("room", 0))
        started, before = clock(), times()
        number += 1
        reply: dict[str, Any] = {"failed": False}
        try:
            match request["op"]:
                case "cell":
                    shell.run_cell(request["source"], store_history=True)
                case "test":
                    name = f"<test {request['id']} {number}>"
                    reply["failed"] = run_test(request["source"], name) is not None
                case "inspect":
                    if request["probe"]:
                        apart: dict[str, Any] = {"__name__": "__main__", "__builtins__": builtins}
                        reply["said"] = attempt(request["probe"], apart)
                        reply["answers"] = apart.get("answers")
                    if request["test"]:
                        reply["sabotaged"] = sabotage(request)
                    reply["changes"] = snapshot.changes()
                    reply["shadowed"] = snapshot.shadowed(shell.user_ns, request["names"])
        except KeyboardInterrupt:
            shell.showtraceback()
            reply["failed"] = True
        after = times()
        reply["ticket"] = request.get("ticket")
        reply["outputs"] = outputs.items
        reply["seconds"] = clock() - started
        reply["cpu"] = sum(after[:4]) - sum(before[:4])
        send(channel, reply)


def _test_runner(shell: Shell) -> tuple[Callable[[str, str], str | None], Attempt]:
    """Return a function that runs a test cell, and one that runs it elsewhere and shows nothing.

    They keep the originals of all they use, and return the text of the error or None. The failure
    is told by that as well as by the traceback: changing how the shell shows errors hides nothing.
    """
    make_code, execute, cache, text = compile, exec, linecache.cache, str
    show, events, user_ns = shell.showtraceback, shell.events, shell.user_ns

    def attempt(source: str, namespace: dict[str, Any], name: str = "<probe>") -> str | None:
        try:
            execute(make_code(source, name, "exec"), namespace)
        except BaseException as error:  # SystemExit, too, is a failed test and not the kernel's end
            if namespace is user_ns:
                show(tb_offset=1)
                return ""
            return text(error)
        return None

    def run(source: str, name: str) -> str | None:
        cache[name] = (len(source), None, source.splitlines(keepends=True), name)
        said = attempt(source, user_ns, name)
        events.trigger("post_execute")  # matplotlib shows its figures
        return said

    return run, attempt


class _Useless(Exception):
    """What a useless answer raises."""


def _useless() -> Any:
    """Return an object that raises an error whatever is done with it."""

    def refuse(*_: Any, **__: Any) -> Any:
        raise _Useless("a useless answer was used")

    names = ("call", "getattr", "iter", "next", "len", "getitem", "contains", "bool", "eq", "ne",
             "lt", "le", "gt", "ge", "add", "radd", "sub", "rsub", "mul", "rmul", "truediv",
             "matmul", "rmatmul", "pow", "neg", "abs", "float", "int", "index", "enter", "exit",
             "hash", "str", "repr", "array", "format")  # fmt: skip
    return type("Useless", (), {f"__{name}__": refuse for name in names})()


def _saboteur(shell: Shell, attempt: Attempt) -> Callable[[dict[str, Any]], bool]:
    """Return a function that runs a test with useless answers and says whether it failed.

    It must, or tests can't fail in this process. The test gets a copy of the notebook's names and
    the random generators are put back, so that no later cell notices.
    """
    useless, user_ns = _useless, shell.user_ns

    def run(request: dict[str, Any]) -> bool:
        states = random.getstate(), numpy.random.get_state(), torch.get_rng_state()
        apart = {**user_ns, **{name: useless() for name in request["useless"]}}
        try:
            return attempt(request["test"], apart) is not None
        finally:
            random.setstate(states[0])
            numpy.random.set_state(states[1])
            torch.set_rng_state(states[2])

    return run
