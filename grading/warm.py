"""Kernels that start with the heavy imports done, forked from a process that has done them.

A cold kernel spends 4 to 6 s importing torch, matplotlib and scikit-learn before its first cell; a
forked one is ready in about half a second. Python's own fork server does the work. It is safe with
OpenMP because the server never runs a second thread before it forks.

With ``JUPYTER_DEFAULT_PROVISIONER_NAME=torch-labs-warm`` in the environment every kernel that
Jupyter starts is one, and nbval need not know.
"""

import multiprocessing
import os
import signal
import sys
import threading
from multiprocessing.context import ForkServerContext, ForkServerProcess
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning import LocalProvisioner

_IMPORTS = [
    "ipykernel.kernelapp",
    "torch",
    "torch._dynamo",  # PyTorch imports it with the first optimiser, which takes 1.5 s
    "matplotlib.pyplot",
    "sklearn.linear_model",
    "sklearn.model_selection",
    "tqdm.auto",
    "helpers.checks",
    "helpers.plots",
    "helpers.data",
]


def fork_server() -> ForkServerContext:
    """Return a context whose processes start with torch and matplotlib imported."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_IMPORTS)
    return context


def _become_kernel(arguments: list[str], environment: dict[str, str], folder: str) -> None:
    """Run a kernel in this forked process until it is told to stop."""
    os.setsid()
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # the kernel's greeting; its output has sockets
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    sys.argv = ["ipykernel_launcher", *arguments]
    sys.path.insert(0, "")  # as a kernel started by command has it
    signal.signal(signal.SIGINT, signal.default_int_handler)
    from ipykernel.kernelapp import IPKernelApp
    from tqdm import tqdm

    tqdm.set_lock(threading.RLock())  # its own is a system semaphore, which a killed kernel leaks
    IPKernelApp.launch_instance(argv=arguments)


class _Forked:
    """A forked kernel with the part of ``subprocess.Popen``'s interface that Jupyter uses."""

    stdin = stdout = stderr = None

    def __init__(self, process: ForkServerProcess) -> None:
        self._process = process
        self.pid = process.pid

    def poll(self) -> int | None:
        """Return the exit code, or None while the kernel runs."""
        return self._process.exitcode

    def wait(self) -> int | None:
        """Wait for the end and return the exit code."""
        self._process.join()
        return self._process.exitcode

    def send_signal(self, number: int) -> None:
        """Send a signal to the kernel and everything it started; harmless after its end."""
        if self.poll() is None and self.pid:
            try:
                os.killpg(self.pid, number)
            except ProcessLookupError:  # it has not yet left the server's group
                os.kill(self.pid, number)

    def kill(self) -> None:
        """Kill the kernel."""
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        """Ask the kernel to end."""
        self.send_signal(signal.SIGTERM)


class WarmProvisioner(LocalProvisioner):
    """Starts a Python kernel by forking; everything else is Jupyter's own local provisioner."""

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Fork a kernel for a command such as ``python -m ipykernel_launcher -f FILE``."""
        arguments = cmd[cmd.index("-f") :]
        environment = kwargs.get("env") or dict(os.environ)
        process = fork_server().Process(
            target=_become_kernel, args=(arguments, environment, kwargs.get("cwd") or os.getcwd())
        )
        process.start()
        self.process = _Forked(process)  # type: ignore[assignment]
        self.pid, self.pgid = process.pid, None
        return self.connection_info
