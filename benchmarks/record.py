"""What every benchmark writes beside its figures: where, when and how they were measured."""

import datetime
import importlib
import json
import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import torch

# Python looks into a script's own folder first, and there grading.py would hide the package.
_HERE = sys.path.index(str(Path(__file__).parent))
_FOLDER = sys.path.pop(_HERE)
importlib.import_module("grading")
sys.path.insert(_HERE, _FOLDER)

RESULTS = Path(__file__).parent / "results"
_THREADS = ("OMP_WAIT_POLICY", "OMP_NUM_THREADS")  # they decide the speed on a busy machine
_PACKAGES = ("torch", "torchvision", "numpy", "scikit-learn")


def circumstances() -> dict[str, Any]:
    """Return machine, date, command and versions of this run, without paths or user names."""
    return {
        "machine": machine(),
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "command": _command(),
        "versions": {"python": platform.python_version(), **_versions()},
        "torch_threads": torch.get_num_threads(),
    }


def machine() -> dict[str, Any]:
    """Return the processor, its cores, the memory and the GPU of this machine."""
    gpu = torch.cuda.get_device_name() if torch.cuda.is_available() else None
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gib": _memory_gib(),
        "gpu": gpu,
    }


def write(name: str, figures: dict[str, Any]) -> Path:
    """Save the figures, after the circumstances, as ``benchmarks/results/<name>.json``."""
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{name}.json"
    text = json.dumps(circumstances() | figures, indent=2, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")
    return path


def merged(name: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the last result's rows with these in place of those of the same notebooks."""
    path = RESULTS / f"{name}.json"
    last = json.loads(path.read_text(encoding="utf-8"))["notebooks"] if path.exists() else []
    found = {row["notebook"]: row for row in [*last, *rows]}
    return [found[notebook] for notebook in sorted(found)]


def _command() -> str:
    threads = [f"{name}={os.environ[name]}" for name in _THREADS if name in os.environ]
    return " ".join([*threads, "python", f"benchmarks/{Path(sys.argv[0]).name}", *sys.argv[1:]])


def _versions() -> dict[str, str]:
    found = {}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _memory_gib() -> float | None:
    try:
        return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1)
    except (AttributeError, ValueError, OSError):  # not everywhere, Windows for one
        return None
