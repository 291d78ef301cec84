"""Download a file so that an interruption costs only what was not yet received."""

import os
import sys
from pathlib import Path

import pooch
import requests
from tqdm.auto import tqdm

from helpers.data.cache import DataUnavailable

TIMEOUT = (5, 30)  # seconds to connect, and without a byte received
_ATTEMPTS = 3
_CHUNK = 1 << 14  # bytes; a connection that breaks off costs the last, unfinished one

# pooch reports to stderr, and nbgrader takes any word on stderr for a failed test.
pooch.get_logger().setLevel("ERROR")


def fetch(url: str, sha256: str, path: Path) -> Path:
    """Download ``url`` to ``path``, unless ``path`` already holds the file of that checksum.

    What was received of an interrupted download stays beside it as ``<name>.part``, for the next
    call to go on from. ``path`` itself appears only when the file is whole and its checksum right.

    Args:
        url: an http or https address.
        sha256: the checksum of the file, 64 hexadecimal digits.
        path: where the file goes; its folder is made if need be.

    Returns:
        ``path``.

    Raises:
        DataUnavailable: if the server cannot be reached, breaks off three times, or sends
            something else.
    """
    try:
        pooch.retrieve(
            url, f"sha256:{sha256}", fname=path.name, path=path.parent, downloader=_receive
        )
    except OSError as error:  # every error of requests is one, and so is a full disk
        raise DataUnavailable(f"{url} could not be downloaded ({_reason(error)})") from error
    except ValueError as error:  # pooch compared the checksums and removed what it had
        raise DataUnavailable(f"{url} sent a file with the wrong SHA-256 checksum") from error
    return path


def _reason(error: OSError) -> str:
    if isinstance(error, requests.Timeout):
        return "no answer in time"
    if isinstance(error, requests.ConnectionError):
        return "no connection"
    return str(error)


def _receive(url: str, output_file: str, _pooch: object) -> None:
    """Download ``url`` to ``output_file``, going on from a ``.part`` file where there is one.

    pooch calls this with a temporary ``output_file``, checks the result and then moves it.
    """
    part = Path(output_file).with_name(url.rsplit("/", 1)[-1] + ".part")
    receive(url, part)
    os.replace(part, output_file)


def receive(url: str, part: Path) -> None:
    """Download ``url`` to ``part``, going on from what is there; up to three connections.

    Nothing is checked: whether ``part`` is whole is for the caller to find out.

    Raises:
        requests.RequestException: if there is no connection, or the last one breaks off; ``part``
            keeps what came.
    """
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            _receive_rest(url, part)
            break
        except (requests.ConnectionError, requests.exceptions.ChunkedEncodingError):
            # With nothing received there is no network: trying again would only take longer.
            if attempt == _ATTEMPTS or not part.exists():
                raise


def _receive_rest(url: str, part: Path) -> None:
    """Append to ``part`` what it lacks of ``url``.

    Raises:
        requests.RequestException: if the connection fails or breaks off; ``part`` keeps what came.
    """
    have = part.stat().st_size if part.exists() else 0
    # Without "identity" a server may compress, and byte numbers would count something else.
    headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={have}-"} if have else {})
    with requests.get(url, headers=headers, stream=True, timeout=TIMEOUT) as response:
        if response.status_code == 416:
            return  # nothing comes after what we have: it is whole, or its checksum is wrong
        response.raise_for_status()
        content_range = response.headers.get("Content-Range", "")  # like "bytes 100-999/1000"
        goes_on = response.status_code == 206 and content_range.startswith(f"bytes {have}-")
        if not goes_on:
            have = 0  # a server that ignores Range begins again, and so do we
        length = response.headers.get("Content-Length")
        total = have + int(length) if length else None
        with (
            part.open("ab" if goes_on else "wb") as file,
            tqdm(
                total=total, initial=have, desc=part.stem, unit="B", unit_scale=True,
                file=sys.stdout, leave=False,
            ) as bar,
        ):  # fmt: skip
            for chunk in response.iter_content(_CHUNK):
                file.write(chunk)
                bar.update(len(chunk))
    if total is not None and part.stat().st_size != total:
        raise requests.ConnectionError(f"{part.stat().st_size} bytes of {total} arrived")
