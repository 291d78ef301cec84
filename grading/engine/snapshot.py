"""What tests rely on, remembered before any student code ran, and compared afterwards.

Functions, classes and modules are compared by identity, functions by their code as well. Libraries
import parts of themselves late, so new names in a module are fine; changed ones are not, and
neither are new names that hide a builtin.
"""

import builtins
import ctypes
import gc
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import count
from operator import attrgetter, is_
from types import FunctionType, MappingProxyType, ModuleType
from typing import Any

import torch

_MODULES = (
    "builtins", "copy", "contextlib", "functools", "io", "itertools", "json", "json.encoder",
    "linecache", "math", "operator", "random", "select", "socket", "struct", "threading", "time",
    "traceback", "types", "unittest.mock", "warnings", "importlib", "importlib._bootstrap",
    "numpy", "numpy.linalg", "numpy.random", "numpy.testing", "numpy.testing._private.utils",
    "numpy._core.numeric", "numpy._core.fromnumeric",
    "torch", "torch._tensor", "torch.functional", "torch.nn", "torch.nn.functional",
    "torch.nn.init", "torch.nn.modules.module", "torch.linalg", "torch.special", "torch.testing",
    "torch.testing._comparison", "torch.autograd", "torch.autograd.functional", "torch.optim",
    "torch.optim.lr_scheduler", "torch.utils.data", "torch.random", "torch.nn.utils",
    "pandas", "pandas.testing", "sklearn.metrics", "tqdm", "tqdm.auto",
    "IPython.core.interactiveshell", "IPython.core.displayhook", "IPython.core.displaypub",
    "IPython.core.ultratb", "IPython.core.events", "traitlets", "traitlets.traitlets",
    "grading.engine.runner", "grading.engine.wire", "grading.engine.snapshot",
)  # fmt: skip
_CLASS_OWNERS = (  # modules whose classes are looked into
    "contextlib", "unittest.mock", "random", "threading", "traceback", "torch", "torch.nn",
    "torch.nn.modules.module", "torch.optim", "torch.optim.lr_scheduler", "torch.utils.data",
    "torch.autograd", "json.encoder", "IPython.core.interactiveshell", "IPython.core.displayhook",
    "IPython.core.displaypub", "IPython.core.ultratb", "IPython.core.events",
    "grading.engine.runner",
)  # fmt: skip
_LATE = frozenset(("__slotnames__", "__annotations__", "__doc__", "__module__", "__weakref__"))
_SHELL_PARTS = (
    "displayhook", "display_pub", "user_ns", "user_module", "user_global_ns", "user_outputs",
    "events", "compile", "InteractiveTB", "SyntaxTB", "CustomTB", "input_transformer_manager",
    "prefilter_manager",
)  # fmt: skip
_SHELL_LISTS = ("ast_transformers", "input_transformers_post", "custom_exceptions")
_MISSING = object()
_CONSTANTS = (bool, int, float, str)
_WITH_CONSTANTS = ("math", "numpy", "torch")
_MEMBERS = (ModuleType, staticmethod, classmethod, property)

_INSIDES = [attrgetter(f"__{name}__") for name in ("code", "defaults", "kwdefaults")]

Check = Callable[[], Iterator[str]]


def _stamp(names: Mapping[str, Any]) -> Callable[[], int]:
    """Return what gives a number that is another one after every change of a module's names.

    CPython's own version of a dict (PEP 509) where it has one: to read it touches none of the
    values, whose reference counts would else be written, each in a page that a fork then copies.
    Elsewhere no two numbers are the same.
    """
    if _HAS_VERSIONS:
        (table,) = gc.get_referents(names) if isinstance(names, MappingProxyType) else (names,)
        return partial(getattr, ctypes.c_uint64.from_address(id(table) + _VERSION_OFFSET), "value")
    return partial(next, count())


_VERSION_OFFSET = 24  # of PyDictObject.ma_version_tag, behind the object's head and ma_used


def _has_versions() -> bool:
    """Try whether a dict of this Python has a version that every change changes."""
    table = {"first": 0}
    version = ctypes.c_uint64.from_address(id(table) + _VERSION_OFFSET)
    seen = [version.value]
    for name, value in ("first", 1), ("second", 2), ("first", 3), ("first", 0):
        table[name] = value
        seen.append(version.value)
    del table["second"]
    seen.append(version.value)
    return len(set(seen)) == len(seen)


_HAS_VERSIONS = sys.implementation.name == "cpython" and _has_versions()


def _looked_at_once(names: Mapping[str, Any], look: Callable[[], bool]) -> Callable[[], bool]:
    """Return what says whether names are as before, and looks only if they have changed since."""
    stamp = _stamp(names)
    fine = stamp()

    def is_as_before() -> bool:
        nonlocal fine
        now = stamp()
        if now != fine and not look():
            return False
        fine = now
        return True

    return is_as_before


class _Space:
    """The names of one module or class that tests may rely on.

    Args:
        label: what to call it.
        names: the names as they are now, and stay up to date.
        closed: whether no name may be added.
    """

    def __init__(self, label: str, names: Mapping[str, Any], closed: bool) -> None:
        self.label, self._now, self._closed = label, names, closed
        self.then = {
            name: value for name, value in names.items()
            if callable(value) or isinstance(value, _MEMBERS)
            or (name[:1] != "_" and type(value) in _CONSTANTS and label in _WITH_CONSTANTS)
        }  # fmt: skip
        self._all, self._count = frozenset(names), len(names)
        self.is_as_before = _looked_at_once(names, self._has_same_values)

    def _has_same_values(self) -> bool:
        now, then = self._now, self.then
        return len(now) == self._count and all(map(is_, map(now.get, then), then.values()))

    def changes(self) -> Iterator[str]:
        """Yield what has changed, in words."""
        now = self._now
        for name, value in self.then.items():
            if now.get(name, _MISSING) is not value:
                yield f"{self.label}.{name} was replaced"
        added = now.keys() - self._all
        if self._closed:
            for name in added - _LATE:
                yield f"{self.label}.{name} was added"
        else:
            for name in added & _BUILTINS:
                yield f"{self.label}.{name} hides a builtin"


_BUILTINS = frozenset(vars(builtins)) - {"__doc__", "__name__", "__package__", "__loader__",
                                         "__spec__", "__debug__", "__build_class__"}  # fmt: skip


def _functions(value: Any) -> Iterator[FunctionType]:
    """Yield the Python functions that something callable consists of."""
    if isinstance(value, property):
        parts = [value.fget, value.fset]
    else:
        parts = [getattr(value, "__func__", value) if not isinstance(value, type) else None]
    for part in parts:
        while type(part) is FunctionType:
            yield part
            part = part.__dict__.get("__wrapped__")


class Snapshot:
    """The state of this process before any student code ran.

    Args:
        shell: the shell that the cells will run in.
    """

    def __init__(self, shell: Any) -> None:
        with torch.random.fork_rng():  # submissions draw what they would in a process of their own
            _settle()
        self._originals = dict(sys.modules)
        self._has_same_modules = _looked_at_once(sys.modules, self._modules_are_the_same)
        self._given = dict(shell.user_ns)  # IPython gives cells an ``open`` of its own
        self._spaces: list[_Space] = []
        seen: set[int] = set()
        helpers = [name for name in sys.modules if name.split(".")[0] == "helpers"]
        for name in (*_MODULES, *helpers):
            if (module := sys.modules.get(name)) is None:
                continue
            self._spaces.append(_Space(name, vars(module), name == "builtins"))
            if name not in _CLASS_OWNERS and name not in helpers:
                continue
            for value in list(vars(module).values()):
                for kind in value.__mro__ if isinstance(value, type) else ():
                    near = kind.__module__.split(".")[0] == name.split(".")[0]
                    if near and id(kind) not in seen and kind.__flags__ & 1 << 9:  # not C's own
                        seen.add(id(kind))
                        label = f"{kind.__module__}.{kind.__qualname__}"
                        self._spaces.append(_Space(label, kind.__dict__, True))
        self._checks: list[Check] = [
            self._modules, self._names, _code(self._spaces), _hooks(), _torch_modes(),
            _shell(shell),
        ]  # fmt: skip

    def begin(self) -> None:
        """Remember what is each process's own; called after the fork."""
        self._checks += [_signals(), _threads(), _streams()]

    def changes(self) -> list[str]:
        """Return what is not as it was, in words; at most a dozen."""
        found: list[str] = []
        for check in self._checks:
            found += check()
            if len(found) > 12:
                break
        return found[:12]

    def shadowed(self, namespace: dict[str, Any], names: Mapping[str, str]) -> list[str]:
        """Return which names do not mean what a test takes them for, in words.

        Args:
            namespace: where the test will run.
            names: by name, the dotted path of what it should mean.
        """
        found = []
        if namespace.get("__builtins__") not in (builtins, vars(builtins)):
            found.append("__builtins__ was replaced")
        for name, path in names.items():
            value = namespace.get(name, _MISSING)
            if value is _MISSING or value is self._given.get(name, _MISSING) or _is_data(value):
                continue
            meant = self._meant(path)
            if value is not meant and meant is not _MISSING and not self._is_namesake(name, value):
                found.append(f"{name} is not {path} any more")
        return found

    def _meant(self, path: str) -> object:
        """Return what an import of a dotted path gave before any student code ran."""
        top, *rest = path.split(".")
        value = self._originals.get(top, _MISSING)
        for part in rest:
            top = f"{top}.{part}"
            value = getattr(value, part, self._originals.get(top, _MISSING))
        return value

    def _is_namesake(self, name: str, value: object) -> bool:
        """Whether a value is what some library calls by this very name, as after an import of *."""
        return any(space.then.get(name, _MISSING) is value for space in self._spaces)

    def _modules_are_the_same(self) -> bool:
        then = self._originals
        return all(map(is_, map(sys.modules.get, then), then.values()))

    def _modules(self) -> Iterator[str]:
        if not self._has_same_modules():
            for name, module in self._originals.items():
                if sys.modules.get(name) is not module:
                    yield f"sys.modules[{name!r}] was replaced"

    def _names(self) -> Iterator[str]:
        for space in self._spaces:
            if not space.is_as_before():
                yield from space.changes()


def _code(spaces: list[_Space]) -> Check:
    """Watch what the functions of some modules and classes consist of."""
    found = {
        id(function): (f"{space.label}.{name}", function)
        for space in spaces for name, value in space.then.items() for function in _functions(value)
    }  # fmt: skip
    labels, functions = [label for label, _ in found.values()], [f for _, f in found.values()]
    parts = [(inside, list(map(inside, functions))) for inside in _INSIDES]

    def changes() -> Iterator[str]:
        for inside, before in parts:
            if not all(map(is_, map(inside, functions), before)):
                for label, function, part in zip(labels, functions, before, strict=True):
                    if inside(function) is not part:
                        yield f"the code of {label} was replaced"

    return changes


def _settle() -> None:
    """Let libraries make the changes to themselves that they make at their first use."""
    from torch._dynamo import eval_frame, mutation_guard

    validate = torch.distributions.Distribution._validate_args
    eval_frame.TorchPatcher.patch()  # as the first torch.compile does, with the line after it
    mutation_guard.install_generation_tagging_init()
    torch.distributions.Distribution.set_default_validate_args(validate)
    for name in dir(torch.optim):
        kind = getattr(torch.optim, name)
        if isinstance(kind, type) and issubclass(kind, torch.optim.Optimizer):
            try:  # the first optimiser of a class wraps its step
                make: Any = kind
                make([torch.zeros(1, requires_grad=True)], lr=0.1)
            except Exception:  # Optimizer itself, or one that needs more
                continue
    model = torch.nn.Linear(1, 1)
    model(torch.zeros(1, 1)).sum().backward()
    if transformers := sys.modules.get("transformers"):  # the first model adds to nn.Module
        sizes = {"vocab_size": 2, "hidden_size": 2, "intermediate_size": 2}
        config = transformers.BertConfig(**sizes, num_hidden_layers=1, num_attention_heads=1)
        transformers.BertModel(config)


def _is_data(value: object) -> bool:
    """Whether a value is plain data: a test that takes it for a function fails by itself."""
    kind = type(value)
    if kind.__module__ in ("torch", "numpy", "pandas") and not callable(value):
        return not getattr(value, "__dict__", None)
    return kind in (int, float, complex, str, bytes, bool, list, tuple, dict, set, type(None))


def _hooks() -> Check:
    """Watch the interpreter's hooks."""
    lists = [(sys, "meta_path"), (sys, "path_hooks"), (gc, "callbacks")]
    then = [(owner, name, list(getattr(owner, name))) for owner, name in lists]
    plain = [(sys, name) for name in ("excepthook", "unraisablehook", "displayhook")]
    hooks = [(owner, name, getattr(owner, name)) for owner, name in plain]

    def changes() -> Iterator[str]:
        for owner, name, before in then:
            now = getattr(owner, name)
            if len(now) > len(before) or any(a is not b for a, b in zip(now, before, strict=False)):
                yield f"{owner.__name__}.{name} was changed"
        for owner, name, before in hooks:
            if getattr(owner, name) is not before:
                yield f"{owner.__name__}.{name} was replaced"
        if sys.gettrace() is not None or sys.getprofile() is not None:
            yield "a trace function watches the code"
        if threading._trace_hook is not None or threading._profile_hook is not None:  # type: ignore
            yield "a trace function waits for threads"

    return changes


def _signals() -> Check:
    """Watch the handlers of signals, and the timers."""
    numbers = sorted(signal.valid_signals())
    timers = [signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF]
    then = list(map(signal.getsignal, numbers))
    from torch.utils.data._utils import signal_handling

    inner = signal_handling._set_SIGCHLD_handler.__code__.co_consts

    def is_loaders(number: int, handler: Any) -> bool:
        """Whether it is the one with which a DataLoader hears of its workers' ends."""
        if number != signal.SIGCHLD or type(handler) is not FunctionType:
            return False
        own = handler.__globals__ is vars(signal_handling)
        return own and any(handler.__code__ is part for part in inner)

    def changes() -> Iterator[str]:
        now = list(map(signal.getsignal, numbers))
        for number, before, after in zip(numbers, then, now, strict=True):
            if before is not after and before != after and not is_loaders(number, after):
                yield f"signal {number} has another handler"
        if any(signal.getitimer(timer)[0] for timer in timers):
            yield "a timer is running"

    return changes


def _threads() -> Check:
    """Watch for threads beside the one that runs the cells."""
    main = threading.get_ident()
    listing, frames = threading.enumerate, sys._current_frames

    def usual(thread: threading.Thread) -> bool:
        """Whether a thread belongs to a library: a progress bar, a loader, a pool."""
        kind = type(thread)
        monitor = sys.modules.get("tqdm._monitor")
        if monitor is not None and kind is monitor.TMonitor:  # type: ignore[attr-defined]
            return True
        if kind.__module__.startswith("joblib.") and kind.__module__ in sys.modules:
            return True
        queues = sys.modules.get("multiprocessing.queues")
        feed = queues.Queue._feed if queues else None  # type: ignore[attr-defined]
        return kind is threading.Thread and feed is not None and thread._target is feed  # type: ignore

    def changes() -> Iterator[str]:
        running = set(frames()) - {main}
        if running and running - {thread.ident for thread in listing() if usual(thread)}:
            yield "a thread is running beside the notebook"

    return changes


def _torch_modes() -> Check:
    """Watch what stands between torch's functions and their callers."""
    from torch.nn.modules import module
    from torch.utils._device import DeviceContext

    core: Any = torch._C
    hooks = [(name, value) for name, value in vars(module).items()
             if name.startswith("_global_") and name.endswith("_hooks") and not value]  # fmt: skip

    def changes() -> Iterator[str]:
        for number in range(core._len_torch_function_stack()):
            if type(core._get_function_stack_at(number)) is not DeviceContext:
                yield "something intercepts torch's functions"
        if core._len_torch_dispatch_stack():
            yield "something intercepts torch's operators"
        for name, value in hooks:
            if len(value):
                yield f"torch.nn's {name.strip('_')} are in use"

    return changes


def _streams() -> Check:
    """Watch standard output and error."""
    then = sys.stdout, sys.stderr

    def changes() -> Iterator[str]:
        if sys.stdout is not then[0] or sys.stderr is not then[1]:
            yield "sys.stdout or sys.stderr was replaced"

    return changes


def _shell(shell: Any) -> Check:
    """Watch the shell: its parts, its lists, and what hides a method of its class."""
    parts = [(name, getattr(shell, name, None)) for name in _SHELL_PARTS]
    lists = [(name, list(getattr(shell, name, ()))) for name in _SHELL_LISTS]
    manager = shell.input_transformer_manager
    lines = ("cleanup_transforms", "line_transforms", "token_transformers")
    transforms = [(name, list(getattr(manager, name))) for name in lines]
    events = {name: list(calls) for name, calls in shell.events.callbacks.items()}
    own = set(vars(shell))
    methods = {
        name for kind in type(shell).__mro__ for name, v in vars(kind).items() if callable(v)
    }
    outputs = shell.user_outputs

    def changes() -> Iterator[str]:
        for name, before in parts:
            if getattr(shell, name, None) is not before:
                yield f"the shell's {name} was replaced"
        for owner, watched in ((shell, lists), (manager, transforms)):
            for name, before in watched:
                now = getattr(owner, name, ())
                if list(map(id, now)) != list(map(id, before)):
                    yield f"the shell's {name} was changed"
        for name, calls in shell.events.callbacks.items():
            for call in calls:
                if call not in events[name] and not _is_known_callback(call):
                    yield f"something was hooked to the shell's {name}"
        for name in (set(vars(shell)) - own) & methods:
            yield f"the shell's {name} was replaced"
        if vars(outputs).keys() - {"items", "room", "clear_first"}:
            yield "the record of outputs was changed"

    return changes


def _is_known_callback(call: Any) -> bool:
    inline = sys.modules.get("matplotlib_inline.backend_inline")
    if inline is not None and call is inline.flush_figures:  # type: ignore[attr-defined]
        return True
    reload = sys.modules.get("IPython.extensions.autoreload")
    owner = type(getattr(call, "__self__", None))
    return reload is not None and owner is reload.AutoreloadMagics  # type: ignore[attr-defined]
