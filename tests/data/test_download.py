"""Fetching a data file from a real server: whole, or not at all."""

import gzip
import hashlib
import random
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from data_server import DataServer, serving

from digitpad.data.download import Download, DownloadCancelledError
from digitpad.data.formats.unipen import DataFileError
from digitpad.data.sources import PEN, Source

TEXT = "".join(f".COMMENT {random.Random(0).random()} {number}\n" for number in range(20_000)).encode()
PACKED = gzip.compress(TEXT)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[DataServer]:
    with serving(tmp_path / "served") as server:
        yield server


@pytest.fixture
def strokes(server: DataServer) -> Source:
    """A small file of pen strokes on the server, as it was published."""
    (server.folder / "strokes.gz").write_bytes(PACKED)
    return replace(PEN, url=f"{server.address}/strokes.gz", sha256=hashlib.sha256(TEXT).hexdigest())


def ignore(_there: int, _whole: int | None) -> None:
    pass


def test_a_file_is_fetched_and_checked(strokes: Source, tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    path = Download(strokes, tmp_path / "kept").carry_out(lambda there, whole: told.append((there, whole)))
    assert gzip.decompress(path.read_bytes()) == TEXT
    assert list((tmp_path / "kept").iterdir()) == [path]
    assert told[-1] == (len(PACKED), len(PACKED))


@pytest.mark.parametrize(
    "content", [gzip.compress(b"another"), b"", PACKED[:-9]], ids=["of another kind", "empty", "cut off"]
)
def test_what_is_not_as_published_is_not_kept(
    server: DataServer, strokes: Source, tmp_path: Path, content: bytes
) -> None:
    (server.folder / "strokes.gz").write_bytes(content)
    with pytest.raises(DataFileError, match=r"checksum differs|cannot be read"):
        Download(strokes, tmp_path / "kept").carry_out(ignore)
    assert list((tmp_path / "kept").iterdir()) == []


@pytest.mark.parametrize(
    ("path", "reason"), [("nothing", "404 Not Found"), ("breaks/strokes.gz", "the connection broke off")]
)
def test_what_the_server_does_not_give_is_reported(
    server: DataServer, strokes: Source, tmp_path: Path, path: str, reason: str
) -> None:
    source = replace(strokes, url=f"{server.address}/{path}")
    with pytest.raises(DataFileError) as raised:
        Download(source, tmp_path / "kept").carry_out(ignore)
    assert str(raised.value) == (
        f"Pen strokes: the file cannot be fetched from {source.url} ({reason}); "
        f"check the network and the room in {tmp_path / 'kept'}, or get it in another way."
    )
    assert list((tmp_path / "kept").iterdir()) == []


def test_no_network(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match=r"cannot be fetched from http://127.0.0.1:9/.* check the network"):
        Download(replace(PEN, url="http://127.0.0.1:9/strokes"), tmp_path / "kept").carry_out(ignore)
    assert list((tmp_path / "kept").iterdir()) == []


def test_a_folder_that_cannot_be_made(strokes: Source, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DataFileError, match=r"cannot be fetched"):
        Download(strokes, tmp_path / "file" / "folder").carry_out(ignore)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits of file sizes")
def test_a_full_disk(strokes: Source, tmp_path: Path) -> None:
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(DataFileError, match=r"cannot be fetched from .* \(File too large\); check .* the room"):
            Download(strokes, tmp_path / "kept").carry_out(ignore)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list((tmp_path / "kept").iterdir()) == []


def test_cancelled_while_the_server_says_nothing(server: DataServer, strokes: Source, tmp_path: Path) -> None:
    download = Download(replace(strokes, url=f"{server.address}/stalls/strokes.gz"), tmp_path / "kept")
    half = threading.Event()
    said: list[str] = []

    def carry_out() -> None:
        try:
            download.carry_out(lambda there, _whole: half.set() if there >= len(PACKED) // 4 else None)
        except DownloadCancelledError as error:
            said.append(str(error))

    thread = threading.Thread(target=carry_out)
    thread.start()
    assert half.wait(10)
    download.cancel()
    thread.join(10)
    assert not thread.is_alive()
    assert said == ["Pen strokes: the download was cancelled; nothing was kept."]
    assert list((tmp_path / "kept").iterdir()) == []


def test_cancelled_before_it_began(strokes: Source, tmp_path: Path) -> None:
    download = Download(strokes, tmp_path / "kept")
    download.cancel()
    with pytest.raises(DownloadCancelledError):
        download.carry_out(ignore)
    assert list((tmp_path / "kept").iterdir()) == []
