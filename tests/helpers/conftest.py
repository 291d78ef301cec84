"""A tiny image set, a data folder of one's own and a server that can break off."""

import gzip
import hashlib
import os
import threading
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest

os.environ.setdefault("MPLBACKEND", "Agg")

from helpers.data import image_sets, images
from helpers.data.cache import KEYS

NOWHERE = "http://127.0.0.1:9/"  # the discard port: nothing listens there


def sha256(data) -> str:
    return hashlib.sha256(data).hexdigest()


def idx(array: np.ndarray) -> bytes:
    """Return the uint8 array as the bytes of an IDX file."""
    header = bytes([0, 0, 8, array.ndim]) + np.array(array.shape, dtype=">u4").tobytes()
    return header + array.tobytes()


@dataclass
class Tiny:
    """Forty images of noise, as arrays, as published files, and as the set that describes them."""

    arrays: dict
    files: dict  # compressed bytes by name
    images: image_sets.ImageSet

    def write_files(self, folder):
        folder.mkdir(parents=True)
        for name, content in self.files.items():
            (folder / name).write_bytes(content)

    def write_cache(self, path, **changed):
        np.savez(path, **{**self.arrays, **changed})


@pytest.fixture
def tiny() -> Tiny:
    random = np.random.default_rng(0)
    arrays = {
        "train_x": random.integers(0, 256, (30, 28, 28), dtype=np.uint8),
        "train_y": random.integers(0, 10, 30, dtype=np.uint8),
        "test_x": random.integers(0, 256, (10, 28, 28), dtype=np.uint8),
        "test_y": random.integers(0, 10, 10, dtype=np.uint8),
    }
    names = {key: image_sets.FASHION_MNIST.files[key][0] for key in KEYS}
    files = {names[key]: gzip.compress(idx(arrays[key])) for key in KEYS}
    described = replace(
        image_sets.FASHION_MNIST,
        url=NOWHERE,
        files={key: (names[key], sha256(files[names[key]])) for key in KEYS},
        arrays={key: sha256(arrays[key].tobytes()) for key in KEYS},
    )
    return Tiny(arrays, files, described)


@pytest.fixture
def folder(tmp_path, monkeypatch, tiny):
    """An empty data folder, without network or packages, and with a tiny Fashion-MNIST."""
    monkeypatch.setenv("TORCH_LABS_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(images, "SYSTEM_FOLDER", tmp_path / "system")
    monkeypatch.setattr(image_sets, "FASHION_MNIST", tiny.images)
    monkeypatch.setattr(image_sets, "MNIST", replace(image_sets.MNIST, url=NOWHERE))
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


@dataclass
class Server:
    """What the server serves and how badly, and what it was asked."""

    files: dict = field(default_factory=dict)
    cuts: list = field(default_factory=list)  # bytes to send of the next answers before hanging up
    ranges: bool = True
    asked: list = field(default_factory=list)  # (name, Range header or None)
    url: str = ""


@pytest.fixture
def server():
    state = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            name = self.path.lstrip("/")
            wanted = self.headers.get("Range")
            state.asked.append((name, wanted))
            if name not in state.files:
                self.send_error(404)
                return
            content = state.files[name]
            start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
            if wanted and state.ranges and start >= len(content):
                self.send_response(416)
                self.send_header("Content-Range", f"bytes */{len(content)}")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            if wanted and state.ranges:
                self.send_response(206)
                end = len(content) - 1
                self.send_header("Content-Range", f"bytes {start}-{end}/{len(content)}")
            else:
                self.send_response(200)
                start = 0
            self.send_header("Content-Length", str(len(content) - start))
            self.end_headers()
            cut = state.cuts.pop(0) if state.cuts else None
            self.wfile.write(content[start:] if cut is None else content[start : start + cut])

        def log_message(self, *_):
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    state.url = f"http://127.0.0.1:{httpd.server_address[1]}/"
    yield state
    httpd.shutdown()
    thread.join()
    httpd.server_close()
