"""Files are replaced as a whole, and stay what they are: links, rights, pipes."""

import os
import signal
import stat
import subprocess
import sys
import threading
import time

import journeykit
import pytest

posix = pytest.mark.skipif(os.name != "posix", reason="links and rights of POSIX")
SMALL = journeykit.Atlas(title="The only copy", language="en")
LARGE = journeykit.Atlas(
    title="New", language="en", personas=[{"id": f"p{at}", "name": "x" * 50} for at in range(2000)]
)


def only(folder):
    """The names in a folder."""
    return sorted(os.listdir(folder))


def test_a_reader_beside_a_writer_gets_one_or_the_other(tmp_path):
    path = tmp_path / "map.json"
    SMALL.write(path)
    done = threading.Event()

    def write():
        while not done.is_set():
            LARGE.write(path)
            SMALL.write(path)

    writers = [threading.Thread(target=write) for _ in range(2)]
    for writer in writers:
        writer.start()
    try:
        end = time.monotonic() + 1
        while time.monotonic() < end:
            assert journeykit.read(path) in (SMALL, LARGE)
    finally:
        done.set()
        for writer in writers:
            writer.join()
    assert only(tmp_path) == ["map.json"]


@posix
def test_a_full_disk_leaves_the_old_file(tmp_path):
    resource = pytest.importorskip("resource")
    path = tmp_path / "map.json"
    SMALL.write(path)
    before = path.read_bytes()
    handler, limits = signal.signal(signal.SIGXFSZ, signal.SIG_IGN), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))
    try:
        with pytest.raises(OSError):
            LARGE.write(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert path.read_bytes() == before
    assert only(tmp_path) == ["map.json"]


@posix
def test_a_writer_that_is_killed_leaves_a_whole_file(tmp_path):
    path = tmp_path / "map.json"
    SMALL.write(path)
    code = (
        "import journeykit, sys\n"
        "large = journeykit.Atlas(title='New', language='en', personas=[{'id': f'p{at}', 'name': 'x' * 50} for at in range(9000)])\n"
        "print(flush=True)\n"
        "while True: large.write(sys.argv[1])\n"
    )
    for at in range(6):
        writer = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE)
        with writer:
            writer.stdout.readline()
            time.sleep(0.01 * at)
            writer.kill()
        assert journeykit.read(path).title in ("The only copy", "New")


@posix
def test_links_and_rights_are_kept(tmp_path):
    target, link = tmp_path / "deep" / "target.json", tmp_path / "link.json"
    target.parent.mkdir()
    SMALL.write(target)
    target.chmod(0o640)
    link.symlink_to(os.path.join("deep", "target.json"))
    LARGE.write(link)
    assert link.is_symlink() and journeykit.read(target) == LARGE
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert only(tmp_path) == ["deep", "link.json"] and only(target.parent) == ["target.json"]


@posix
def test_a_link_to_a_file_that_is_not_there_yet_leads_to_it(tmp_path):
    link = tmp_path / "link.json"
    link.symlink_to("target.json")
    SMALL.write(link)
    assert link.is_symlink() and journeykit.read(tmp_path / "target.json") == SMALL


@posix
def test_a_new_file_has_the_rights_of_any_new_file(tmp_path):
    SMALL.write(tmp_path / "map.json")
    (tmp_path / "other").write_bytes(b"")
    assert (tmp_path / "map.json").stat().st_mode == (tmp_path / "other").stat().st_mode


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="an administrator may write anything")
def test_a_file_that_must_not_be_written_is_not_replaced(tmp_path):
    path = tmp_path / "map.json"
    SMALL.write(path)
    path.chmod(0o444)
    with pytest.raises(PermissionError):
        LARGE.write(path)
    assert journeykit.read(path) == SMALL and only(tmp_path) == ["map.json"]


@posix
def test_what_is_no_file_is_written_to(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    SMALL.write(pipe)
    reader.join()
    assert journeykit.read(got[0]) == SMALL and stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(FileNotFoundError):
        SMALL.write(tmp_path / "none" / "map.json")
    with pytest.raises(OSError):
        SMALL.write(tmp_path)
    assert only(tmp_path) == []


def test_a_relative_path_is_beside_the_program(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    SMALL.write("map.json")
    LARGE.write(b"map.json")
    assert journeykit.read("map.json") == LARGE and only(tmp_path) == ["map.json"]
