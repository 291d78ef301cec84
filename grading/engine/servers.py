"""This process's warm servers: one for sandboxes, one without, started when first asked for."""

import importlib.util
import threading
from pathlib import Path

from grading.engine.sandbox import Server, package_folder

_servers: dict[bool, Server] = {}
_starting = threading.Lock()


def server(isolated: bool = True, *, wait: bool = True) -> Server:
    """Return this process's warm server, started at the first call.

    Args:
        isolated: inside bubblewrap. False runs submissions with the grader's own rights.
        wait: until it is ready. Without it the server imports torch while its caller goes on.

    Raises:
        SandboxError: if it cannot be started.
    """
    with _starting:
        if isolated not in _servers:
            _servers[isolated] = Server(isolated=isolated, data=_data_folder(), wait=False)
        found = _servers[isolated]
    if wait:
        found.ready()
    return found


def close_servers() -> None:
    """End this process's warm servers and all that runs in them."""
    with _starting:
        while _servers:
            _servers.popitem()[1].close()


def _data_folder() -> Path:
    """Ask `helpers.data.cache` for the folder of downloaded data.

    The module is loaded by itself: importing its package would take torch with it, some seconds
    that the server spends on the same.
    """
    path = package_folder("helpers") / "data" / "cache.py"
    spec = importlib.util.spec_from_file_location("grading.engine._cache", path)
    assert spec is not None and spec.loader is not None, path
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.folder()
