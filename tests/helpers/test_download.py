"""An interrupted, wrong or missing download never leaves a file that is later taken for whole."""

import logging
import socket

import pooch
import pytest
from conftest import NOWHERE, sha256

from helpers.data import DataUnavailable, download

CHUNK = download._CHUNK
CONTENT = bytes(range(256)) * 2000  # 512 kB, several chunks
CHECKSUM = sha256(CONTENT)
NAME = "file.gz"


@pytest.fixture
def get(server, tmp_path):
    server.files[NAME] = CONTENT
    path = tmp_path / "downloads" / NAME

    def fetch(checksum=CHECKSUM):
        return download.fetch(server.url + NAME, checksum, path)

    fetch.path, fetch.part = path, path.with_name(NAME + ".part")
    return fetch


def left(get) -> list[str]:
    return sorted(p.name for p in get.path.parent.iterdir())


def test_whole_file(get, server, capfd):
    assert get().read_bytes() == CONTENT
    assert left(get) == [NAME]
    assert server.asked == [(NAME, None)]
    captured = capfd.readouterr()
    assert captured.err == ""  # nbgrader takes it for a failed test
    assert "file.gz" in captured.out and "\n" not in captured.out  # a bar that goes away


def test_file_on_disk_is_not_downloaded_again(get, server):
    get.path.parent.mkdir()
    get.path.write_bytes(CONTENT)
    get()
    assert server.asked == []


def test_changed_file_on_disk_is_replaced(get):
    get.path.parent.mkdir()
    get.path.write_bytes(CONTENT[:-1])
    assert get().read_bytes() == CONTENT


def test_broken_connection_goes_on_where_it_stopped(get, server):
    server.cuts = [10 * CHUNK + 5, 3 * CHUNK]
    assert get().read_bytes() == CONTENT
    wanted = [None, f"bytes={10 * CHUNK}-", f"bytes={13 * CHUNK}-"]
    assert server.asked == [(NAME, start) for start in wanted]
    assert left(get) == [NAME]


def test_interruption_leaves_only_a_part_and_the_next_call_goes_on(get, server):
    server.cuts = [CHUNK, CHUNK, CHUNK]
    with pytest.raises(DataUnavailable, match="could not be downloaded"):
        get()
    assert left(get) == [NAME + ".part"]
    assert get.part.read_bytes() == CONTENT[: 3 * CHUNK]
    assert get().read_bytes() == CONTENT
    assert server.asked[-1] == (NAME, f"bytes={3 * CHUNK}-")
    assert left(get) == [NAME]


def test_server_without_ranges_begins_again(get, server):
    server.ranges = False
    server.cuts = [10 * CHUNK]
    assert get().read_bytes() == CONTENT
    assert server.asked[-1] == (NAME, f"bytes={10 * CHUNK}-")


def test_part_that_is_already_whole(get, server):
    get.part.parent.mkdir()
    get.part.write_bytes(CONTENT)
    assert get().read_bytes() == CONTENT
    assert server.asked == [(NAME, f"bytes={len(CONTENT)}-")]


def test_part_longer_than_the_file_is_thrown_away(get):
    get.part.parent.mkdir()
    get.part.write_bytes(CONTENT + b"more")
    with pytest.raises(DataUnavailable):
        get()
    assert left(get) == []
    assert get().read_bytes() == CONTENT


def test_part_of_another_file_is_noticed(get):
    get.part.parent.mkdir()
    get.part.write_bytes(b"x" * 1000)
    with pytest.raises(DataUnavailable, match="checksum"):
        get()
    assert left(get) == []
    assert get().read_bytes() == CONTENT


def test_wrong_checksum(get):
    with pytest.raises(DataUnavailable, match="wrong SHA-256 checksum"):
        get(checksum="0" * 64)
    assert left(get) == []


def test_missing_on_server(server, tmp_path):
    with pytest.raises(DataUnavailable, match="404"):
        download.fetch(server.url + "other.gz", "0" * 64, tmp_path / "other.gz")
    assert list(tmp_path.iterdir()) == []


def test_pooch_keeps_quiet():
    # Its handler writes to the stderr of the process, where no other test here would see it.
    assert not pooch.get_logger().isEnabledFor(logging.WARNING)


def test_no_network(tmp_path):
    with pytest.raises(DataUnavailable, match="no connection"):
        download.fetch(NOWHERE + NAME, "0" * 64, tmp_path / NAME)
    assert list(tmp_path.iterdir()) == []


def test_silent_server(get, server, monkeypatch):
    monkeypatch.setattr(download, "TIMEOUT", (1, 0.2))
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/{NAME}"
        with pytest.raises(DataUnavailable, match="no answer in time"):
            download.fetch(url, "0" * 64, get.path)
